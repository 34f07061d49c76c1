using System.Diagnostics;
using Evaluation.Worker.Tests.Hosting;

namespace Evaluation.Worker.Tests;

/// <summary>
/// The real program. A command that is run to its end is done by a process that does others too; what is killed, stopped or timed is started in a
/// process of its own.
/// </summary>
internal sealed record EvaluationProcess(int ExitCode, string Output, string Errors)
{
    private static readonly Dictionary<string, string> Nothing = [];

    internal static string Program { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "evaluation.exe" : "evaluation");

    /// <summary>Runs a command to its end in a folder.</summary>
    internal static EvaluationProcess Run(string folder, params IEnumerable<string> arguments) => Run(folder, Nothing, arguments);

    /// <summary>Runs a command to its end in a folder, told these variables.</summary>
    internal static EvaluationProcess Run(string folder, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments) =>
        Heard(folder, ProgramHost.Run(folder, variables, string.Empty, arguments));

    /// <summary>Runs a command to its end in a folder, these lines typed to it.</summary>
    internal static EvaluationProcess Typed(string folder, IEnumerable<string> lines, params IEnumerable<string> arguments) =>
        Heard(folder, ProgramHost.Run(folder, Nothing, string.Concat(lines.Select(line => $"{line}\n")), arguments));

    /// <summary>Runs a command to its end in a folder, in a process of its own, these lines typed to it.</summary>
    internal static EvaluationProcess Alone(string folder, IEnumerable<string> lines, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = Told(folder, arguments);
        start.RedirectStandardInput = true;
        using Process process = Process.Start(start)!;
        process.StandardInput.Write(string.Concat(lines.Select(line => $"{line}\n")));
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return Heard(folder, new EvaluationProcess(process.ExitCode, output.Result, errors.Result));
    }

    /// <summary>Starts a command in a folder.</summary>
    internal static Process Start(string folder, IEnumerable<string> arguments) => Process.Start(Told(folder, arguments))!;

    private static EvaluationProcess Heard(string folder, EvaluationProcess ended)
    {
        Unsaid.In(folder, ended.Output + ended.Errors);
        return ended;
    }

    private static ProcessStartInfo Told(string folder, IEnumerable<string> arguments) => new(Program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
