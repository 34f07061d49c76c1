using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>What is printed on: a terminal as wide as it is, or a file or pipe, which may be wide and has no colours.</summary>
internal static class Terminal
{
    private const int PipeWidth = 160;

    /// <summary>Fits the console to where its output goes.</summary>
    internal static void Fit()
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = PipeWidth;
            AnsiConsole.Profile.Capabilities.Ansi = false;
            AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }
    }
}
