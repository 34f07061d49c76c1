using System.Diagnostics;
using Evaluation.Testing.Engines;

namespace Evaluation.Warehouse.Tests.Opening;

/// <summary>This assembly, started as a program that holds a warehouse until it is told to stop.</summary>
internal sealed class OtherProcess : IDisposable
{
    private readonly Process _process;

    private OtherProcess(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>Path of its program.</summary>
    public string Program => _process.MainModule!.FileName;

    public static OtherProcess Holding(string path, bool readOnly)
    {
        OtherProcess other = Start(path, readOnly ? "read" : "write");
        Assert.Equal("held", other._process.StandardOutput.ReadLine());
        return other;
    }

    /// <summary>A process that holds the warehouse of a server to write.</summary>
    public static OtherProcess Holding(WarehouseSettings settings) => Server(settings, string.Empty);

    /// <summary>A process that holds the warehouse of a server to write, and for which the server works for long.</summary>
    public static OtherProcess Working(WarehouseSettings settings) => Server(settings, "select pg_sleep(60)");

    /// <summary>A process that has started a private PostgreSQL.</summary>
    public static OtherProcess WithPrivatePostgreSql(out string connectionString)
    {
        OtherProcess other = Start("postgresql");
        connectionString = other._process.StandardOutput.ReadLine()!;
        return other;
    }

    public void Kill() => _process.Kill();

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static OtherProcess Server(WarehouseSettings settings, string work)
    {
        OtherProcess other = Start("server", $"{settings.Engine}", settings.Location, work);
        Assert.Equal("held", other._process.StandardOutput.ReadLine());
        return other;
    }

    private static OtherProcess Start(params string[] arguments) =>
        new(Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(OtherProcess).Assembly.Location, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!);

    private static void Main(string[] arguments)
    {
        if (arguments is ["postgresql"])
        {
            Console.WriteLine(PrivatePostgreSql.Start());
            Console.In.ReadToEnd();
            return;
        }

        if (arguments is ["server", string engine, string location, string work])
        {
            using WarehouseDatabase writing = WarehouseDatabase.Open(WarehouseSettings.On(Enum.Parse<Engine>(engine), location), TimeProvider.System);
            Console.WriteLine("held");
            _ = work.Length > 0 ? writing.Session.ExecuteText(work) : 0;
            Console.In.ReadToEnd();
            return;
        }

        WarehouseSettings settings = WarehouseSettings.At(arguments[0]);
        using WarehouseDatabase held = arguments[1] == "read" ? WarehouseDatabase.OpenReadOnly(settings, TimeProvider.System) : WarehouseDatabase.Open(settings, TimeProvider.System);
        Console.WriteLine("held");
        Console.In.ReadToEnd();
    }
}
