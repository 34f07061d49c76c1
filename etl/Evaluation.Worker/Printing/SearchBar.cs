using Evaluation.Segments.Searching;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Shows how far a search for segments is, on a terminal only.</summary>
internal static class SearchBar
{
    /// <summary>Runs a search while its progress shows.</summary>
    /// <param name="what">What is being searched.</param>
    /// <param name="search">The search, which reports the clusterings made.</param>
    internal static T Show<T>(string what, Func<IProgress<SearchProgress>, T> search) => Console.IsOutputRedirected
        ? search(new Shown(_ => { }))
        : AnsiConsole.Progress().AutoClear(true).HideCompleted(true).Start(context => search(Bar(context.AddTask(Markup.Escape(what)))));

    private static Shown Bar(ProgressTask task)
    {
        task.IsIndeterminate = true;
        return new Shown(made =>
        {
            task.IsIndeterminate = false;
            task.MaxValue = made.Of;
            task.Value = Math.Max(task.Value, made.Done);
        });
    }

    private sealed class Shown(Action<SearchProgress> show) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => show(value);
    }
}
