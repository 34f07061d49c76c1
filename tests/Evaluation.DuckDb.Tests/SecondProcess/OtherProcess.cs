using System.Diagnostics;

namespace Evaluation.DuckDb.Tests.SecondProcess;

/// <summary>This assembly, started as a program of its own.</summary>
internal sealed class OtherProcess : IDisposable
{
    private readonly Process process;
    private bool isDisposed;

    private OtherProcess(Process process) => this.process = process;

    public int Id => process.Id;

    public static OtherProcess Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(OtherProcess).Assembly.Location);
        Array.ForEach(arguments, start.ArgumentList.Add);
        return new OtherProcess(Process.Start(start)!);
    }

    /// <summary>Starts one that does one thing and prints it in one line.</summary>
    public static string? Ask(params string[] arguments)
    {
        using OtherProcess other = Start(arguments);
        return other.ReadLine();
    }

    public string? ReadLine() => process.StandardOutput.ReadLine();

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        if (!process.HasExited)
        {
            process.StandardInput.Close();
        }

        if (!process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            Kill();
        }

        process.Dispose();
    }
}
