using Evaluation.Segments.Definitions;

namespace Evaluation.Segments.Trail;

/// <summary>Where the numbers of a column come from: activities, places, or measures of need.</summary>
/// <param name="Statement">Name of the SQL file that gives their delivery lines.</param>
/// <param name="Measure">The measure of need; empty for all of them, and for what is none.</param>
internal sealed record LineSource(string Statement, string Measure)
{
    private const string Activities = "activities";
    private const string Places = "places";
    private const string Need = "need";

    /// <summary>The sources of a column, as declared under <c>reads</c>; otherwise activities, and for territories and places by what the column tells of.</summary>
    internal static IReadOnlyList<LineSource> Of(SegmentDefinition definition, string? column)
    {
        IReadOnlyList<string> reads = Declared(definition, column);
        return [.. reads.Select(read => Of(definition.Unit, read))];
    }

    private static IReadOnlyList<string> Declared(SegmentDefinition definition, string? column) =>
        definition.Features.FirstOrDefault(feature => feature.Column == column) is { } known ? (known.Reads.Count > 0 ? known.Reads : Usual(definition.Unit, known.Side))
        : definition.Categories.FirstOrDefault(category => category.Column == column) is { Reads.Count: > 0 } category ? category.Reads
        : definition.CountsPersons ? [Activities]
        : [.. definition.Features.SelectMany(feature => feature.Reads.Count > 0 ? feature.Reads : Usual(definition.Unit, feature.Side)).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Usual(SegmentUnit unit, FeatureSide side) => (unit, side) switch
    {
        (SegmentUnit.Support or SegmentUnit.Person, _) => [Activities],
        (_, FeatureSide.Use or FeatureSide.Effect) => [Activities],
        (SegmentUnit.Place, _) or (_, FeatureSide.Supply) => [Places],
        _ => [Need],
    };

    private static LineSource Of(SegmentUnit unit, string read) => (unit, read) switch
    {
        (SegmentUnit.Support or SegmentUnit.Person, Activities) => new("trail/support-lines", ""),
        (SegmentUnit.Support or SegmentUnit.Person, _) => new("trail/support-need-lines", Code(read)),
        (SegmentUnit.Place, Activities) => new("trail/place-activity-lines", ""),
        (SegmentUnit.Place, Places) => new("trail/place-lines", ""),
        (SegmentUnit.Place, _) => new("trail/place-need-lines", Code(read)),
        (_, Activities) => new("trail/territory-activity-lines", ""),
        (_, Places) => new("trail/territory-place-lines", ""),
        _ => new("trail/territory-need-lines", Code(read)),
    };

    private static string Code(string read) => read == Need ? "" : read;
}
