using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Benchmarks.Servers;

/// <summary>What the server wrote in its log of the product's statements: how long each took, and which was stopped.</summary>
/// <param name="log">The log.</param>
internal sealed partial class SlowStatements(string log)
{
    private const int Shown = 12;
    private const int Width = 200;
    private long _read;

    /// <summary>Forgets what ran so far.</summary>
    internal void Begin() => _read = new FileInfo(log).Length;

    /// <summary>Writes the slowest statements since then, and those that were stopped.</summary>
    internal void Tell(string what, TextWriter output)
    {
        string[] entries = [.. Since()];
        (double Seconds, string Sql)[] slow = [.. entries.Select(entry => Measured().Match(entry)).Where(match => match.Success)
            .Select(match => (double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) / 1000, match.Groups[2].Value)).OrderByDescending(statement => statement.Item1)];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} : {slow.Length} instructions de plus de 0,05 s, {slow.Sum(statement => statement.Seconds):0.0} s en tout"));
        foreach ((double seconds, string sql) in slow.Take(Shown))
        {
            string text = Blanks().Replace(sql, " ");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {seconds,7:0.00} s  {text[..Math.Min(Width, text.Length)]}"));
        }

        foreach (string stopped in entries.Where(entry => entry.StartsWith("STATEMENT", StringComparison.Ordinal)))
        {
            output.WriteLine($"  arrêtée : {stopped}");
        }
    }

    // Each entry begins with the name of the program that asked.
    private IEnumerable<string> Since()
    {
        using FileStream stream = new(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Position = _read;
        using StreamReader reader = new(stream);
        return Programs().Split(reader.ReadToEnd()).Skip(1).Chunk(2).Where(entry => entry[0] == "evaluation").Select(entry => entry[1]);
    }

    [GeneratedRegex("^<([^>]*)>", RegexOptions.Multiline)]
    private static partial Regex Programs();

    [GeneratedRegex(@"^LOG:  duration: ([\d.]+) ms  (?:statement|execute [^:]*): (.*)", RegexOptions.Singleline)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
