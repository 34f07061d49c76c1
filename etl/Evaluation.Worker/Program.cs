using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Evaluation.Worker.Commands;
using Evaluation.Worker.Telemetry;

namespace Evaluation.Worker;

/// <summary>The one executable: every command of the product.</summary>
internal static class Program
{
    /// <summary>Runs a command.</summary>
    /// <param name="arguments">As typed behind the program's name.</param>
    /// <returns>The exit code.</returns>
    internal static int Main(string[] arguments)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        CultureInfo.CurrentUICulture = Printing.French.Culture;
        Printing.Terminal.Fit();
        using Exporting? exporting = Exporting.Begin(Console.Error);
        RootCommand root = AllCommands.Build(TimeProvider.System);
        using StringWriter said = new(), faults = new();
        InvocationConfiguration configuration = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10), Output = said, Error = faults };
        ParseResult parsed = root.Parse(arguments);
        int exit = Boundary.Run(() => parsed.Invoke(configuration), Console.Error);
        Console.Error.Write(Printing.LibraryWords.InFrench(faults.ToString()));
        Console.Out.Write(Printing.LibraryWords.InFrench(said.ToString()));
        return parsed.Action is ParseErrorAction ? ExitCode.Misuse : exit;
    }
}
