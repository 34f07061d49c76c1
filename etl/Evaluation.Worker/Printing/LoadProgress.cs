using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Shows that a long step goes on: a bar and the lines done so far, on a terminal only.</summary>
internal static class LoadProgress
{
    /// <summary>Runs a step while its progress shows.</summary>
    /// <param name="what">What is being done.</param>
    /// <param name="lines">About how many lines there are; null when nobody can tell.</param>
    /// <param name="step">The step, which reports the lines done.</param>
    internal static T Show<T>(string what, long? lines, Func<IProgress<long>, T> step) => Console.IsOutputRedirected
        ? step(new Shown(_ => { }))
        : AnsiConsole.Progress().AutoClear(true).HideCompleted(true).Start(context => step(Bar(context.AddTask(Markup.Escape(what)), what, lines)));

    /// <summary>About how many lines a text file has, from its size and its first lines; null for other files.</summary>
    internal static long? Lines(string path)
    {
        if (!File.Exists(path) || Path.GetExtension(path) is not (".csv" or ".txt"))
        {
            return null;
        }

        using FileStream file = File.OpenRead(path);
        byte[] first = new byte[1 << 16];
        int read = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        long lines = first.AsSpan(0, read).Count((byte)'\n');
        return read == 0 ? 0 : lines * file.Length / read;
    }

    private static Shown Bar(ProgressTask task, string what, long? lines)
    {
        task.MaxValue = lines ?? 1;
        task.IsIndeterminate = lines is null;
        return new Shown(done =>
        {
            task.Description = Markup.Escape($"{what} : {French.Count(done)} lignes");
            task.Value = Math.Min(done, task.MaxValue);
        });
    }

    private sealed class Shown(Action<long> show) : IProgress<long>
    {
        public void Report(long value) => show(value);
    }
}
