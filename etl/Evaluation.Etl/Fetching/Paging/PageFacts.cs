namespace Evaluation.Etl.Fetching.Paging;

/// <summary>What a page says besides its items.</summary>
/// <param name="Items">How many items it holds.</param>
/// <param name="Next">Link to the next page as written; null when there is none.</param>
/// <param name="Total">How many items there are in all; null when it isn't told.</param>
/// <param name="Pages">How many pages there are in all; null when it isn't told.</param>
internal readonly record struct PageFacts(int Items, string? Next, long? Total, long? Pages)
{
    /// <summary>A page past the end.</summary>
    internal static PageFacts PastTheEnd { get; }
}
