using System.Diagnostics;

namespace Evaluation.Worker.Tests;

/// <summary>The real program, run as a process of its own.</summary>
internal sealed record EvaluationProcess(int ExitCode, string Output, string Errors)
{
    internal static string Program { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "evaluation.exe" : "evaluation");

    /// <summary>Runs a command to its end in a folder.</summary>
    internal static EvaluationProcess Run(string folder, params IEnumerable<string> arguments)
    {
        using Process process = Start(folder, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        Unsaid.In(folder, output.Result + errors.Result);
        return new EvaluationProcess(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Starts a command in a folder.</summary>
    internal static Process Start(string folder, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(Program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
