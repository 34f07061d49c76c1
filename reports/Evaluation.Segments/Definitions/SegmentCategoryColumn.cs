using Evaluation.Declared;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Definitions;

/// <summary>A column that segments are described by, and not divided by.</summary>
/// <param name="Column">Its column in the rows: the key of a code, or 1, 0 and missing.</param>
/// <param name="Label">What it is called, as a card says it.</param>
/// <param name="Topic">What it tells of a segment.</param>
/// <param name="Codes">The list its keys belong to: attribute, theme, kind, place_kind, territory; <c>yes_no</c> for 1 and 0.</param>
public sealed record SegmentCategoryColumn(string Column, Label Label, CategoryTopic Topic, CategoryCodes Codes)
{
    /// <summary>What its numbers are read from, as of a feature.</summary>
    public IReadOnlyList<string> Reads { get; init; } = [];
}
