using Evaluation.Declared;

namespace Evaluation.Segments.Definitions;

/// <summary>A clustering as it is declared: whom or what it divides, by which features, and how.</summary>
/// <param name="Id">Its name, which editions compare by.</param>
/// <param name="Version">Raised when anything else changes.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Population">What a row is and which rows are taken, in a sentence.</param>
/// <param name="Unit">What a row is.</param>
/// <param name="Rows">Name of the SELECT beside the file, one row a unit: unit_key, at_random, and the column of each feature.</param>
/// <param name="Features">The features, in order.</param>
/// <param name="Categories">What segments are described by besides.</param>
/// <param name="Trivial">A grouping that needs no clustering; null for none.</param>
/// <param name="Gap">How territories that are not reached are told; null where a row is no territory.</param>
/// <param name="Clip">Quantiles to which a feature is cut, so that a few rows far away draw no cluster to themselves.</param>
/// <param name="Scale">Quantiles whose gap is the unit of a feature, around its median.</param>
/// <param name="Least">The least number of segments tried.</param>
/// <param name="Most">The largest.</param>
/// <param name="Smallest">Rows that a segment must have.</param>
/// <param name="Seed">Where the draws begin.</param>
/// <param name="Wanted">The number of segments an analyst wants, and why; null for the one found.</param>
public sealed record SegmentDefinition(
    string Id,
    int Version,
    Label Label,
    Label Population,
    SegmentUnit Unit,
    string Rows,
    IReadOnlyList<SegmentFeature> Features,
    IReadOnlyList<SegmentCategoryColumn> Categories,
    TrivialGrouping? Trivial,
    UnitGap? Gap,
    QuantilePair Clip,
    QuantilePair Scale,
    int Least,
    int Most,
    int Smallest,
    int Seed,
    WantedNumber? Wanted)
{
    /// <summary>What this version changes; null where nothing is said.</summary>
    public Label? Change { get; init; }

    /// <summary>The SELECT itself, where a territory declares the clustering in its own folder; null where it is shipped.</summary>
    public string? Select { get; init; }

    /// <summary>Whether a row is a person helped, so that small counts of them are hidden.</summary>
    public bool CountsPersons => Unit is SegmentUnit.Support or SegmentUnit.Person;
}
