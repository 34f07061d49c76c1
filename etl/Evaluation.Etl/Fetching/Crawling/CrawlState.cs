namespace Evaluation.Etl.Fetching.Crawling;

/// <summary>How far a crawl has come; what is written of it holds no secret.</summary>
/// <param name="Key">Hash of what is asked for: only the same question is taken up again.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="Next">Address of the next page; null when all were taken.</param>
/// <param name="Pages">Pages taken.</param>
/// <param name="Items">Items taken.</param>
/// <param name="Bytes">Bytes of their lines.</param>
/// <param name="Total">How many items the partner announced at first; null when it doesn't.</param>
/// <param name="Restarts">How many times pages shifted and it began again.</param>
internal sealed record CrawlState(string Key, DateTime StartedAt, Uri? Next, int Pages, long Items, long Bytes, long? Total, int Restarts);
