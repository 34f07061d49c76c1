using Evaluation.Etl.Fetching.Crawling;

namespace Evaluation.Etl.Fetching.Paging;

/// <summary>How one goes from a page to the next.</summary>
internal interface IPaging
{
    /// <summary>The first address.</summary>
    Uri First { get; }

    /// <summary>The next address; null at the end.</summary>
    /// <param name="crawl">The crawl, the page included.</param>
    /// <param name="current">Where the page came from.</param>
    /// <param name="page">What the page says.</param>
    Uri? After(CrawlState crawl, Uri current, PageFacts page);
}
