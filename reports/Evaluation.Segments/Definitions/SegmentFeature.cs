using Evaluation.Declared;

namespace Evaluation.Segments.Definitions;

/// <summary>One thing that rows are compared by.</summary>
/// <param name="Column">Its column in the rows.</param>
/// <param name="Label">What it is called, as a card says it.</param>
/// <param name="Unit">Its unit, as a card prints it after the number.</param>
/// <param name="Times">What its numbers are multiplied by to be printed: 100 for a share printed in per cent.</param>
/// <param name="Decimals">Decimals printed.</param>
/// <param name="High">What is said of a segment where it is high, such as « beaucoup d'habitants de 65 ans et plus ».</param>
/// <param name="Low">What is said of a segment where it is low.</param>
/// <param name="Side">What it tells of.</param>
/// <param name="Scale">How it is brought to the scale of the others.</param>
/// <param name="Missing">What is done with a row that does not have it.</param>
/// <param name="Why">Why that is done; null for rows left out.</param>
public sealed record SegmentFeature(
    string Column,
    Label Label,
    Label Unit,
    int Times,
    int Decimals,
    Label High,
    Label Low,
    FeatureSide Side,
    FeatureScale Scale,
    MissingRule Missing,
    Label? Why)
{
    /// <summary>What its numbers are read from, by which they are walked back: <c>activities</c>, <c>places</c> or measures of need; empty for what its side says.</summary>
    public IReadOnlyList<string> Reads { get; init; } = [];
}
