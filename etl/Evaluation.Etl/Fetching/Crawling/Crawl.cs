using System.Globalization;
using System.Net;
using System.Text.Json;
using Evaluation.Etl.Fetching.Calling;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Fetching.Paging;

namespace Evaluation.Etl.Fetching.Crawling;

/// <summary>Takes all the pages that an API hands out, as lines of one delivery.</summary>
/// <param name="line">The line to the partner.</param>
/// <param name="rule">What its paging is called.</param>
/// <param name="paging">How one goes from a page to the next.</param>
/// <param name="spool">Where lines go.</param>
internal sealed class Crawl(PartnerLine line, PagingRule rule, IPaging paging, CrawlSpool spool)
{
    private const int MostRestarts = 1;
    private readonly PageBody _body = new(line.Call.Limits.PageBytes);
    private readonly LineBuffer _lines = new();

    /// <summary>Goes on to the end.</summary>
    /// <param name="state">How far it has come.</param>
    /// <param name="progress">Hears how many items were taken.</param>
    /// <param name="cancellationToken">Stops; the crawl may be taken up again.</param>
    internal async Task<CrawlState> RunAsync(CrawlState state, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        while (state.Next is { } address)
        {
            PageFacts page = await TakeAsync(address, cancellationToken).ConfigureAwait(false);
            state = HasShifted(state, page) ? Restart(state, address, page) : Add(state, address, page);
            progress?.Report(state.Items);
        }

        return state;
    }

    /// <summary>Takes one page; its lines stand ready.</summary>
    internal Task<PageFacts> TakeAsync(Uri address, CancellationToken cancellationToken) => line.GetAsync(address, ReadAsync, cancellationToken);

    private async Task<PageFacts> ReadAsync(PartnerAnswer answer)
    {
        _lines.Clear();
        if (answer.Status == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            return PageFacts.PastTheEnd;
        }

        PageContent.RefuseWebPage(answer, "du JSON");
        await _body.TakeAsync(answer).ConfigureAwait(false);
        try
        {
            PageFacts page = PageScan.Read(_body.Written, rule, _lines);
            return rule.Kind == PagingKind.Postgrest ? page with { Total = ContentRange.Total(answer.Header("Content-Range")) } : page;
        }
        catch (JsonException cut)
        {
            throw new CallFault("la réponse n'est pas du JSON entier : elle est coupée, ou c'est autre chose", isTransient: true, cut);
        }
    }

    private bool HasShifted(CrawlState state, PageFacts page) => rule.IsTotalSteady && state.Pages > 0 && page.Total is { } now && state.Total is { } told && now != told;

    private CrawlState Restart(CrawlState state, Uri address, PageFacts page)
    {
        if (state.Restarts >= MostRestarts)
        {
            throw line.Call.Told(address, string.Create(CultureInfo.InvariantCulture, $"les données changent pendant qu'on les prend ({state.Total} éléments annoncés, puis {page.Total}), deux fois de suite : des pages se sont décalées ; recommencez à une heure calme"));
        }

        CrawlState again = state with { Next = paging.First, Pages = 0, Items = 0, Bytes = 0, Total = null, Restarts = state.Restarts + 1 };
        spool.Begin(again);
        return again;
    }

    private CrawlState Add(CrawlState state, Uri address, PageFacts page)
    {
        CrawlState taken = state with { Pages = state.Pages + 1, Items = state.Items + page.Items, Bytes = state.Bytes + _lines.Written.Length, Total = state.Total ?? page.Total };
        if (taken.Bytes > line.Call.Limits.DeliveryBytes)
        {
            throw line.Call.Told(address, string.Create(CultureInfo.InvariantCulture, $"la livraison passe {line.Call.Limits.DeliveryBytes / 1e6:0} Mo, le plus admis : demandez moins, ou relevez « limits.delivery_megabytes »"));
        }

        taken = taken with { Next = paging.After(taken, address, page) };
        spool.Add(_lines.Written, taken);
        return taken;
    }
}
