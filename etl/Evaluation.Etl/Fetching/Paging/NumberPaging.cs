using System.Globalization;
using Evaluation.Etl.Fetching.Calling;
using Evaluation.Etl.Fetching.Crawling;
using Evaluation.Etl.Fetching.Declared;

namespace Evaluation.Etl.Fetching.Paging;

/// <summary>Pages have numbers, from 1. What a page calls its size is the number of items it returned, so the number of pages is believed and never that.</summary>
internal sealed class NumberPaging(Uri asked, PagingRule rule) : IPaging
{
    /// <inheritdoc/>
    public Uri First => Page(1);

    /// <inheritdoc/>
    public Uri? After(CrawlState crawl, Uri current, PageFacts page) =>
        page.Items == 0 || crawl.Pages >= page.Pages || (page.Pages is null && crawl.Items >= page.Total) ? null : Page(crawl.Pages + 1);

    private Uri Page(int number) => QueryText.With(asked,
    [
        KeyValuePair.Create(rule.PositionParameter!, number.ToString(CultureInfo.InvariantCulture)),
        KeyValuePair.Create(rule.SizeParameter!, rule.Size.ToString(CultureInfo.InvariantCulture)),
    ]);
}
