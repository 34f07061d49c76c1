using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Editions;

/// <summary>One value published, as its audience may see it: one line of <c>figures.jsonl</c>.</summary>
/// <param name="Id">Names the cell, whatever the load or the edition.</param>
/// <param name="Contract">Indicator.</param>
/// <param name="Version">Version of its definition.</param>
/// <param name="Label">What people read of the indicator.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Persons">Whether it counts people, so that small counts and small changes are not told.</param>
/// <param name="Period">What period it describes, as commands write it.</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period.</param>
/// <param name="Geography">Year of the perimeters used.</param>
/// <param name="Filter">Which rows were kept, as a proof key writes it; empty for all.</param>
/// <param name="Slices">Where it stands; empty for the whole.</param>
/// <param name="Numerator">Numerator; null when hidden or missing.</param>
/// <param name="Denominator">Denominator; null when hidden, missing or when there is none.</param>
/// <param name="Value">The value in its unit; null when hidden or missing.</param>
/// <param name="Flag">A normal, B break, E estimated, P provisional, M missing.</param>
/// <param name="Received">Deliveries received behind it.</param>
/// <param name="Expected">Deliveries expected.</param>
/// <param name="Hidden">Whether it is hidden from the audience.</param>
/// <param name="Promise">What the plan promised, where it stands in the plan.</param>
public sealed record EditionFigure(
    string Id,
    string Contract,
    int Version,
    string Label,
    string Unit,
    bool Persons,
    string Period,
    DateOnly From,
    DateOnly To,
    int Geography,
    IReadOnlyList<string> Filter,
    IReadOnlyList<FigurePlace> Slices,
    decimal? Numerator,
    decimal? Denominator,
    decimal? Value,
    string Flag,
    int Received,
    int Expected,
    bool Hidden,
    FigurePromise? Promise)
{
    /// <summary>The bounds told where the value is not one number; null otherwise.</summary>
    public ValueInterval? Interval { get; init; }

    /// <summary>The same line without its numbers.</summary>
    internal EditionFigure Untold => this with
    {
        Numerator = null,
        Denominator = null,
        Value = null,
        Interval = null,
        Hidden = true,
        Promise = Promise is null ? null : Promise with { Level = null, Progress = null },
    };

    /// <summary>Whether another line tells the same: flag, labels and coverage apart.</summary>
    internal bool SaysAs(EditionFigure other) =>
        (Version, Numerator, Denominator, Value, Interval, Hidden, Promise) == (other.Version, other.Numerator, other.Denominator, other.Value, other.Interval, other.Hidden, other.Promise);
}
