namespace Evaluation.Segments.Runs;

/// <summary>A run told before of the same period, and what was hidden of it.</summary>
/// <param name="Run">The run, nothing hidden.</param>
/// <param name="Hidden">What was hidden of it.</param>
internal sealed record EarlierRun(SegmentRun Run, HiddenCategories Hidden)
{
    /// <summary>How many rows fell in a category then; of all segments together where none is named, and null where there was no such count.</summary>
    internal int? CountOf(string? segment, string column, string code)
    {
        SegmentCategory? category = Run.Segments.Where(one => segment is null || one.Code == segment).SelectMany(one => one.Categories).FirstOrDefault(one => one.Column == column && one.Code == code);
        return segment is null ? category?.CountOfAll : category?.Count;
    }
}
