using System.Diagnostics;

namespace Evaluation.Worker.Tests;

/// <summary>The real program, run as a process of its own.</summary>
internal sealed record EvaluationProcess(int ExitCode, string Output, string Errors)
{
    internal static string Program { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "evaluation.exe" : "evaluation");

    /// <summary>Runs a command to its end in a folder.</summary>
    internal static EvaluationProcess Run(string folder, params IEnumerable<string> arguments) => Ended(folder, Start(folder, arguments));

    /// <summary>Runs a command to its end in a folder, told these variables.</summary>
    internal static EvaluationProcess Run(string folder, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = Told(folder, arguments);
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        return Ended(folder, Process.Start(start)!);
    }

    /// <summary>Runs a command to its end in a folder, these lines typed to it.</summary>
    internal static EvaluationProcess Typed(string folder, IEnumerable<string> lines, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = Told(folder, arguments);
        start.RedirectStandardInput = true;
        Process process = Process.Start(start)!;
        process.StandardInput.Write(string.Concat(lines.Select(line => $"{line}\n")));
        process.StandardInput.Close();
        return Ended(folder, process);
    }

    /// <summary>Starts a command in a folder.</summary>
    internal static Process Start(string folder, IEnumerable<string> arguments) => Process.Start(Told(folder, arguments))!;

    private static EvaluationProcess Ended(string folder, Process started)
    {
        using Process process = started;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        Unsaid.In(folder, output.Result + errors.Result);
        return new EvaluationProcess(process.ExitCode, output.Result, errors.Result);
    }

    private static ProcessStartInfo Told(string folder, IEnumerable<string> arguments) => new(Program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
