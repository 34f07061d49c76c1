using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Evaluation.Etl.Fetching.Calling;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Fetching.Paging;
using Evaluation.Etl.Fetching.Secrets;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Fetching.Crawling;

/// <summary>Items of an API, page by page: all of them are one delivery of one item a line.</summary>
internal sealed class PagedItems(PagesFetch pages, string folder, PartnerConnections connections, TimeProvider clock)
{
    /// <summary>Takes everything asked for.</summary>
    internal async Task<FetchOutcome> TakeAsync(Feed feed, FetchAsked asked, WorkFolder work, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        PagedQuestion question = PagedQuestion.Of(pages, asked, clock);
        PartnerLine line = Line(feed);
        IPaging paging = Paging(question.Address, line.Call);
        using CrawlSpool spool = new(work.Path, feed.Definition.Name);
        CrawlState state = Begin(spool, paging, question, asked.Again);
        state = await RunAsync(state, question, line, paging, spool, progress, cancellationToken).ConfigureAwait(false);
        string path = spool.Close(state);
        return state.Items == 0 ? Nothing(feed, question, work) : new FetchOutcome(feed.Code, [Delivery(feed, state, path, work)], Notes(state, question, asked), null);
    }

    /// <summary>Asks for the first page.</summary>
    internal async Task<FetchOutcome> LookAsync(Feed feed, FetchAsked asked, WorkFolder work, CancellationToken cancellationToken)
    {
        PagedQuestion question = PagedQuestion.Of(pages, asked, clock);
        PartnerLine line = Line(feed);
        IPaging paging = Paging(question.Address, line.Call);
        using CrawlSpool spool = new(work.Path, feed.Definition.Name);
        PageFacts page = await new Crawl(line, pages.Paging, paging, spool).TakeAsync(paging.First, cancellationToken).ConfigureAwait(false);
        string announced = page.Total is { } total ? string.Create(CultureInfo.InvariantCulture, $"éléments annoncés\u00a0: {total}") : "le partenaire ne dit pas combien d'éléments il y a";
        return new FetchOutcome(feed.Code, [], [string.Create(CultureInfo.InvariantCulture, $"{line.Call.Show(paging.First)}\u00a0: {announced}, {page.Items} sur la première page.")], null);
    }

    private async Task<CrawlState> RunAsync(CrawlState state, PagedQuestion question, PartnerLine line, IPaging paging, CrawlSpool spool, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        Crawl crawl = new(line, pages.Paging, paging, spool);
        if (pages.Paging.Kind == PagingKind.Opendatasoft && state is { Pages: 0, Next: not null }
            && (await crawl.TakeAsync(paging.First, cancellationToken).ConfigureAwait(false)).Total is { } total && total >= OpendatasoftExport.MostRecords)
        {
            return await new OpendatasoftExport(line, spool).TakeAsync(state with { Total = total }, question.Address, cancellationToken).ConfigureAwait(false);
        }

        return await crawl.RunAsync(state, progress, cancellationToken).ConfigureAwait(false);
    }

    private CrawlState Begin(CrawlSpool spool, IPaging paging, PagedQuestion question, bool again)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        string key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{pages.Paging}|{paging.First}|{question.Address}")));
        if (!again && spool.Resume(key, now - pages.ResumeWithin) is { } state)
        {
            return state;
        }

        CrawlState begun = new(key, now, paging.First, 0, 0, 0, null, 0);
        spool.Begin(begun);
        return begun;
    }

    private PartnerLine Line(Feed feed)
    {
        SecretText? secret = pages.Access.Token is { } token ? SecretText.Read(token, folder) : null;
        bool isPostgrest = pages.Paging.Kind == PagingKind.Postgrest;
        return connections.Open(feed.Partner.Code, new PartnerCall(pages.Access, secret, pages.Limits, "application/json")
        {
            Expected = isPostgrest ? [HttpStatusCode.RequestedRangeNotSatisfiable] : [],
            Headers = isPostgrest ? [KeyValuePair.Create("Prefer", "count=exact")] : [],
        });
    }

    private IPaging Paging(Uri asked, PartnerCall call) => pages.Paging.Kind switch
    {
        PagingKind.Cursor or PagingKind.Next => new LinkPaging(asked, pages.Paging, call),
        PagingKind.PageSize => new NumberPaging(asked, pages.Paging),
        PagingKind.Opendatasoft => new OffsetPaging(OpendatasoftExport.Records(asked), pages.Paging),
        _ => new OffsetPaging(asked, pages.Paging),
    };

    private static FetchedDelivery Delivery(Feed feed, CrawlState state, string path, WorkFolder work) =>
        new(path, feed.Definition.AsOf is null ? state.StartedAt : null, _ =>
        {
            using CrawlSpool done = new(work.Path, feed.Definition.Name);
            done.Clear();
        });

    private static FetchOutcome Nothing(Feed feed, PagedQuestion question, WorkFolder work)
    {
        using CrawlSpool empty = new(work.Path, feed.Definition.Name);
        empty.Clear();
        return new FetchOutcome(feed.Code, [], [question.Since is { } since
            ? string.Create(CultureInfo.InvariantCulture, $"Rien de nouveau chez le partenaire depuis le {since:dd/MM/yyyy HH:mm} UTC.")
            : "Le partenaire ne rend aucun élément\u00a0: rien n'est livré."], null);
    }

    private static IReadOnlyList<string> Notes(CrawlState state, PagedQuestion question, FetchAsked asked) =>
    [
        .. asked.To is null || question.Since is null ? [] : new[] { "L'API ne s'arrête pas à un jour\u00a0: tout ce qui a changé depuis le premier jour demandé est là." },
        .. state.Restarts == 0 ? [] : new[] { "Les données ont changé pendant qu'on les prenait\u00a0: tout a été repris une fois du début." },
        .. state.Total is { } total && total != state.Items ? [string.Create(CultureInfo.InvariantCulture, $"Le partenaire annonçait {total} éléments, {state.Items} ont été reçus.")] : Array.Empty<string>(),
    ];
}
