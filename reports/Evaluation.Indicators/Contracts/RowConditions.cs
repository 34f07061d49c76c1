namespace Evaluation.Indicators.Contracts;

/// <summary>Which rows a contract keeps; every condition must hold, an empty one always does.</summary>
/// <param name="Feeds">Standard feeds, as <c>partner/feed</c>: every feed that one of them reads.</param>
/// <param name="Kinds">Codes of kinds of activity.</param>
/// <param name="Attribute">Attribute of the public: age_band, gender or status.</param>
/// <param name="NeedMeasure">Code of a context measure.</param>
/// <param name="Counter">Code of a counter of structures.</param>
/// <param name="TerritoryTypes">Types of territory as delivered.</param>
/// <param name="Bounds">Bounds of numeric columns.</param>
public sealed record RowConditions(
    IReadOnlyList<string> Feeds,
    IReadOnlyList<string> Kinds,
    string? Attribute,
    string? NeedMeasure,
    string? Counter,
    IReadOnlyList<string> TerritoryTypes,
    IReadOnlyList<ColumnBounds> Bounds)
{
    /// <summary>Codes kept of columns that hold codes.</summary>
    public IReadOnlyList<ColumnValues> Values { get; init; } = [];

    /// <summary>Codes of the attribute that alone are kept; all of them where it names none.</summary>
    public IReadOnlyList<string> AttributeOnly { get; init; } = [];

    /// <summary>Codes of the attribute that are left out.</summary>
    public IReadOnlyList<string> AttributeWithout { get; init; } = [];

    /// <summary>Every row.</summary>
    public static RowConditions None { get; } = new([], [], null, null, null, [], []);
}
