using System.Globalization;
using Evaluation.Etl.Fetching.Calling;
using Evaluation.Etl.Fetching.Crawling;
using Evaluation.Etl.Fetching.Declared;

namespace Evaluation.Etl.Fetching.Paging;

/// <summary>So many items from such a position. The position moves on by what was received: a server may give fewer than asked for.</summary>
internal sealed class OffsetPaging(Uri asked, PagingRule rule) : IPaging
{
    /// <inheritdoc/>
    public Uri First => From(0, rule.Size);

    /// <inheritdoc/>
    public Uri? After(CrawlState crawl, Uri current, PageFacts page) => page.Items == 0 || crawl.Items >= page.Total
        ? null
        : From(crawl.Items, Math.Min(rule.Size, (page.Total ?? long.MaxValue) - crawl.Items));

    private Uri From(long position, long size) => QueryText.With(asked,
    [
        KeyValuePair.Create(rule.PositionParameter!, position.ToString(CultureInfo.InvariantCulture)),
        KeyValuePair.Create(rule.SizeParameter!, size.ToString(CultureInfo.InvariantCulture)),
    ]);
}
