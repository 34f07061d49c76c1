using Evaluation.Declared;

namespace Evaluation.Segments.Runs;

/// <summary>How many rows of a segment fall in a category.</summary>
/// <param name="Topic">What it tells.</param>
/// <param name="Column">The column of the rows.</param>
/// <param name="Label">What the column is called.</param>
/// <param name="Code">The category: a code of ours, a territory as <c>commune:35238</c>, or <c>oui</c>, <c>non</c>, <c>inconnu</c>.</param>
/// <param name="Category">What the category is called.</param>
/// <param name="Count">Rows of the segment in it; null where hidden.</param>
/// <param name="Of">Rows of the segment; null where hidden.</param>
/// <param name="CountOfAll">Rows in it over the whole run; null where hidden.</param>
/// <param name="OfAll">Rows taken; null where hidden.</param>
public sealed record SegmentCategory(CategoryTopic Topic, string Column, Label Label, string Code, Label Category, int? Count, int? Of, int? CountOfAll, int? OfAll)
{
    /// <summary>What each partner counted of it, by key, where partners know their own lines; null otherwise, and for whoever reads the run.</summary>
    public IReadOnlyDictionary<int, int>? Parts { get; init; }
}
