using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Shows that a long step goes on: lines read so far, on a terminal only.</summary>
internal static class LoadProgress
{
    /// <summary>Runs a step while its progress shows.</summary>
    internal static T Show<T>(string what, Func<IProgress<long>, T> step)
    {
        if (Console.IsOutputRedirected)
        {
            return step(new Silent());
        }

        return AnsiConsole.Status().Spinner(Spinner.Known.Dots).Start(
            Markup.Escape(what),
            context => step(new Shown(lines => context.Status(Markup.Escape(string.Create(French.Culture, $"{what} : {lines:N0} lignes"))))));
    }

    private sealed class Silent : IProgress<long>
    {
        public void Report(long value)
        {
        }
    }

    private sealed class Shown(Action<long> show) : IProgress<long>
    {
        public void Report(long value) => show(value);
    }
}
