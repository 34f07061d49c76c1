using System.Diagnostics;

namespace Evaluation.Warehouse.Tests.Opening;

/// <summary>This assembly, started as a program that holds a warehouse until it is told to stop.</summary>
internal sealed class OtherProcess : IDisposable
{
    private readonly Process _process;

    private OtherProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public static OtherProcess Holding(string path, bool readOnly)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (string argument in new[] { "exec", typeof(OtherProcess).Assembly.Location, path, readOnly ? "read" : "write" })
        {
            start.ArgumentList.Add(argument);
        }

        OtherProcess other = new(Process.Start(start)!);
        Assert.Equal("held", other._process.StandardOutput.ReadLine());
        return other;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static void Main(string[] arguments)
    {
        WarehouseSettings settings = WarehouseSettings.At(arguments[0]);
        using WarehouseDatabase held = arguments[1] == "read" ? WarehouseDatabase.OpenReadOnly(settings, TimeProvider.System) : WarehouseDatabase.Open(settings, TimeProvider.System);
        Console.WriteLine("held");
        Console.In.ReadToEnd();
    }
}
