using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Fetching.Crawling;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Fetching.Files;
using Evaluation.Etl.Fetching.Folders;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Telemetry;

namespace Evaluation.Etl.Fetching;

/// <summary>★ Fetches the deliveries of a feed from where it declares them, whole or not at all; loading them is for <see cref="PartnerLoad"/>. No warehouse is needed, or held, meanwhile.</summary>
/// <param name="folder">The territory folder.</param>
/// <param name="connections">The connections to partners, one set for the program.</param>
/// <param name="clock">The clock.</param>
public sealed class FeedFetch(string folder, PartnerConnections connections, TimeProvider clock)
{
    /// <summary>Fetches what is new.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="asked">What is asked for.</param>
    /// <param name="progress">Hears how many items were taken, where there are items.</param>
    /// <param name="cancellationToken">Stops; what is sound of the work is taken up again next time.</param>
    /// <returns>What there is to load; a refusal is told in it and not thrown.</returns>
    public async Task<FetchOutcome> FetchAsync(Feed feed, FetchAsked asked, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        using IDisposable turn = await connections.TurnAsync(feed.Partner.Code, cancellationToken).ConfigureAwait(false);
        return await ToldAsync(feed, work => TakeAsync(feed, asked, work, progress, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Says what there would be to fetch: one request at most, nothing kept.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="asked">What would be asked for.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task<FetchOutcome> LookAsync(Feed feed, FetchAsked asked, CancellationToken cancellationToken = default) => ToldAsync(feed, work => feed.Fetch switch
    {
        FolderFetch inbox => new FolderInbox(inbox, folder, clock).LookAsync(feed, asked, cancellationToken),
        FileFetch file => new FileAtAddress(file, folder, connections, clock).LookAsync(feed, asked, work, cancellationToken),
        PagesFetch pages => new PagedItems(pages, folder, connections, clock).LookAsync(feed, asked, work, cancellationToken),
        _ => throw NotDeclared(),
    });

    private Task<FetchOutcome> TakeAsync(Feed feed, FetchAsked asked, WorkFolder work, IProgress<long>? progress, CancellationToken cancellationToken) => feed.Fetch switch
    {
        FolderFetch inbox => new FolderInbox(inbox, folder, clock).TakeAsync(feed, asked, cancellationToken),
        FileFetch file => new FileAtAddress(file, folder, connections, clock).TakeAsync(feed, asked, work, cancellationToken),
        PagesFetch pages => new PagedItems(pages, folder, connections, clock).TakeAsync(feed, asked, work, progress, cancellationToken),
        _ => throw NotDeclared(),
    };

    private async Task<FetchOutcome> ToldAsync(Feed feed, Func<WorkFolder, Task<FetchOutcome>> fetch)
    {
        using Step step = Steps.Begin("fetch", feed);
        WorkFolder? work = null;
        try
        {
            work = WorkFolder.Open(folder, feed.Code);
            FetchOutcome outcome = await fetch(work).ConfigureAwait(false);
            step.Tag("evaluation.fetch.deliveries", outcome.Deliveries.Count).End(outcome.Deliveries.Count > 0 ? "done" : "nothing_new");
            return outcome.Holding(work);
        }
        catch (FetchFault fault)
        {
            step.Fail(fault);
            work?.Dispose();
            return new FetchOutcome(feed.Code, [], [], FrenchSpacing.Of($"Partenaire [{feed.Partner.Code}], flux [{feed.Definition.Name}], {fault.Message}."));
        }
        catch
        {
            work?.Dispose();
            throw;
        }
    }

    private static FetchFault NotDeclared() => new("le flux ne dit pas d'où viennent ses livraisons : déclarez « fetch » dans le flux ou chez le partenaire, ou chargez ses fichiers par « evaluation load »");
}
