using System.Globalization;
using Evaluation.Indicators;

namespace Evaluation.Segments.Trail;

/// <summary>Names one figure of a run, so that it can be walked back: one line of text, such as <c>segments/communes;run=14;figure=mean;segment=communes-A;column=supports</c>.</summary>
/// <param name="Definition">The clustering.</param>
/// <param name="Run">The load that kept the run.</param>
/// <param name="Figure">What the figure tells.</param>
public sealed record SegmentTrailKey(string Definition, int Run, SegmentFigure Figure)
{
    private const string Beginning = "segments/";

    /// <summary>The segment; null for all rows taken.</summary>
    public string? Segment { get; init; }

    /// <summary>The territory or place, by its code; null for rows together.</summary>
    public string? Unit { get; init; }

    /// <summary>The feature or the column of a category; null for a size and a gap.</summary>
    public string? Column { get; init; }

    /// <summary>The category; null for others.</summary>
    public string? Category { get; init; }

    /// <summary>Whether a text names a figure of a run, rather than one of an indicator.</summary>
    public static bool Is(string text) => text.TrimStart().StartsWith(Beginning, StringComparison.Ordinal);

    /// <summary>The key written by <see cref="ToString"/>.</summary>
    /// <exception cref="IndicatorRefusal">It is not one.</exception>
    public static SegmentTrailKey Parse(string text)
    {
        string[] parts = text.Trim().Split(';');
        Dictionary<string, string> named = parts.Skip(1).Select(part => part.Split('=', 2)).Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0], StringComparer.Ordinal).ToDictionary(same => same.Key, same => Uri.UnescapeDataString(same.First()[1]), StringComparer.Ordinal);
        bool told = int.TryParse(named.GetValueOrDefault("run"), NumberStyles.None, CultureInfo.InvariantCulture, out int run)
            & Enum.TryParse(named.GetValueOrDefault("figure"), ignoreCase: true, out SegmentFigure figure);
        return told && Is(text) && named.Count == parts.Length - 1
            ? new SegmentTrailKey(parts[0][Beginning.Length..], run, figure)
            {
                Segment = named.GetValueOrDefault("segment"),
                Unit = named.GetValueOrDefault("unit"),
                Column = named.GetValueOrDefault("column"),
                Category = named.GetValueOrDefault("category"),
            }
            : throw new IndicatorRefusal($"[{text}] n'est pas une clé de preuve\u00a0: la copier entière depuis la feuille des preuves");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(';', new[]
    {
        $"{Beginning}{Definition}",
        string.Create(CultureInfo.InvariantCulture, $"run={Run}"),
        $"figure={Figure.ToString().ToLowerInvariant()}",
    }.Concat(Named("segment", Segment)).Concat(Named("unit", Unit)).Concat(Named("column", Column)).Concat(Named("category", Category)));

    private static IEnumerable<string> Named(string name, string? value) => value is null ? [] : [$"{name}={Uri.EscapeDataString(value)}"];
}
