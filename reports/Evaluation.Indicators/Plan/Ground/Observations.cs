using Evaluation.Declared;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Plan.Ground;

/// <summary>Reads the qualitative observations of a period.</summary>
internal static class Observations
{
    /// <summary>Every observation of the period, by kind, theme, day, then sentence.</summary>
    public static IReadOnlyList<Observation> Of(StarReader star, Period period) =>
    [
        .. star.Rows<ObservationRow>("observations", new { since = DateKey.From(period.From), until = DateKey.From(period.To) })
            .Select(row => (row.ThemePosition, Observation: From(row)))
            .OrderBy(pair => pair.Observation.Kind)
            .ThenBy(pair => pair.ThemePosition ?? int.MaxValue)
            .ThenBy(pair => pair.Observation.Day)
            .ThenBy(pair => pair.Observation.Sentence, StringComparer.Ordinal)
            .Select(pair => pair.Observation),
    ];

    private static Observation From(ObservationRow row) => new(
        SnakeCase.Parse<ObservationKind>(row.Kind) ?? throw new InvalidOperationException($"Observation kind [{row.Kind}]"),
        row.ThemeFr is null ? null : new Label(row.ThemeFr, row.ThemeEn ?? row.ThemeFr),
        row.Territory,
        DateKey.ToDay(row.DateKey),
        row.Sentence);

    private sealed record ObservationRow
    {
        public int DateKey { get; init; }

        public string Kind { get; init; } = "";

        public string? ThemeFr { get; init; }

        public string? ThemeEn { get; init; }

        public int? ThemePosition { get; init; }

        public string? Territory { get; init; }

        public string Sentence { get; init; } = "";
    }
}
