using System.Diagnostics;

namespace Evaluation.DuckDb.Tests.SecondProcess;

/// <summary>This assembly, started as a program of its own.</summary>
internal sealed class OtherProcess : IDisposable
{
    private readonly Process _process;
    private bool _isDisposed;

    private OtherProcess(Process process) => _process = process;

    public int Id => _process.Id;

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

    public string? ReadLine() => _process.StandardOutput.ReadLine();

    /// <summary>Kills it, and gives the lines it wrote before it died that were not read: it goes on while its reader waits for a core.</summary>
    public string[] Kill()
    {
        _process.Kill();
        _process.WaitForExit();
        return _process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
        }

        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
