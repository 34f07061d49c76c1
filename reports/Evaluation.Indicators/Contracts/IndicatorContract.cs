using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>The declared meaning of an indicator: one version of one definition.</summary>
/// <param name="Id">Its name in commands and reports, such as ACT-02.</param>
/// <param name="Version">Version of the definition, from 1.</param>
/// <param name="Label">Its title.</param>
/// <param name="Definition">What it means in plain words.</param>
/// <param name="Source">Where the definition comes from.</param>
/// <param name="Status">Published by somebody, or our proposal.</param>
/// <param name="Fact">The rows it reads.</param>
/// <param name="RowsFile">Its own SELECT, when the fact can't say it.</param>
/// <param name="Measure">What is computed.</param>
/// <param name="Conditions">Which rows are kept.</param>
/// <param name="Slices">Ways in which it may be cut up.</param>
/// <param name="Requires">Ways in which it must be cut up to mean anything.</param>
/// <param name="AdditiveOver">Ways along which its parts sum to the whole.</param>
/// <param name="At">What moment it describes.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Times">Factor of the value: 100 for a percentage.</param>
/// <param name="DividedBy">Divisor of the value: 60 for hours from minutes.</param>
/// <param name="Decimals">Decimals printed.</param>
/// <param name="Rounding">Rounding that belongs to the definition.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Breaks">Days where the series breaks.</param>
/// <param name="Disclosure">What it could reveal.</param>
/// <param name="CountsPersons">Whether its numerator counts people, even several times.</param>
/// <param name="EffectiveFrom">First day this version defines the indicator.</param>
/// <param name="EffectiveTo">Last day; null while it lasts.</param>
public sealed record IndicatorContract(
    string Id,
    int Version,
    Label Label,
    Label Definition,
    string Source,
    ContractStatus Status,
    FactTable Fact,
    string? RowsFile,
    Measure Measure,
    RowConditions Conditions,
    IReadOnlyList<SliceDimension> Slices,
    IReadOnlyList<SliceDimension> Requires,
    IReadOnlyList<SliceDimension> AdditiveOver,
    ValueMoment At,
    Label Unit,
    decimal Times,
    decimal DividedBy,
    int Decimals,
    Rounding Rounding,
    Direction Direction,
    IReadOnlyList<SeriesBreak> Breaks,
    DisclosureClass Disclosure,
    bool CountsPersons,
    DateOnly EffectiveFrom,
    DateOnly? EffectiveTo)
{
    /// <summary>What the slice by code tells apart; null when there is no such slice.</summary>
    public CodeColumn? Code { get; init; }

    /// <summary>Whether every value is an estimate: flagged so.</summary>
    public bool Estimated { get; init; }

    /// <summary>What this version changes, and why; null where nothing is said.</summary>
    public Label? Change { get; init; }

    /// <summary>Rows of some feeds that count although the feeds and kinds of the common definition leave them out.</summary>
    public IReadOnlyList<FeedException> Includes { get; init; } = [];

    /// <summary>Rows of some feeds that do not count although the common definition keeps them.</summary>
    public IReadOnlyList<FeedException> Excludes { get; init; } = [];

    /// <summary>Whether it counts persons that feeds name: where no delivery names anybody, how many they are is missing.</summary>
    public bool CountsNamed => Fact == FactTable.Person || this is { Fact: FactTable.Rows, Measure: DistinctMeasure { Column: "beneficiary_key" } };

    /// <summary>Whether it may be cut up by a dimension. What tells kinds of activities apart names activities, and so the segments of their public; persons are
    /// in segments of their own. Those of places gather structures, by which counts of people are told elsewhere: people are never counted by them.</summary>
    public bool IsCutBy(SliceDimension dimension) => Slices.Contains(dimension) || dimension switch
    {
        SliceDimension.Segment => Slices.Contains(SliceDimension.Kind),
        SliceDimension.PersonSegment => Slices.Contains(SliceDimension.Kind) && Fact is (FactTable.Person or FactTable.None),
        SliceDimension.PlaceSegment => Fact == FactTable.Activity && !CountsPersons && Slices.Contains(SliceDimension.Structure),
        _ => false,
    };
}
