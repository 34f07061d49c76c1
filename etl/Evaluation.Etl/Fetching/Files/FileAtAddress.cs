using System.Globalization;
using System.Net;
using Evaluation.Etl.Fetching.Calling;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Fetching.Paging;
using Evaluation.Etl.Fetching.Secrets;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Fetching.Files;

/// <summary>One file at an address, taken when it is another than the one loaded last.</summary>
internal sealed class FileAtAddress(FileFetch file, string folder, PartnerConnections connections, TimeProvider clock)
{
    private readonly byte[] _block = new byte[1 << 16];

    /// <summary>Takes the file if it is new.</summary>
    internal async Task<FetchOutcome> TakeAsync(Feed feed, FetchAsked asked, WorkFolder work, CancellationToken cancellationToken)
    {
        Uri address = Address(asked);
        string path = Path.Combine(work.Path, file.Name);
        SeenFile? taken = await Line(feed, address, asked, work).GetAsync(address, answer => TakeAsync(answer, address, path), cancellationToken).ConfigureAwait(false);
        return taken is null
            ? new FetchOutcome(feed.Code, [], ["Le fichier n'a pas changé chez le partenaire\u00a0: rien de nouveau."], null)
            : new FetchOutcome(feed.Code, [new FetchedDelivery(path, feed.Definition.AsOf is null ? Freshness(taken) : null, report => Settle(report, path, taken, work))], [], null);
    }

    /// <summary>Asks whether it is new.</summary>
    internal async Task<FetchOutcome> LookAsync(Feed feed, FetchAsked asked, WorkFolder work, CancellationToken cancellationToken)
    {
        Uri address = Address(asked);
        string said = await Line(feed, address, asked, work).GetAsync(address, answer => Task.FromResult(Describe(answer)), cancellationToken).ConfigureAwait(false);
        return new FetchOutcome(feed.Code, [], [$"Le fichier\u00a0: {said}."], null);
    }

    private static string Describe(PartnerAnswer answer) => answer.Status == HttpStatusCode.NotModified ? "n'a pas changé"
        : string.Create(CultureInfo.InvariantCulture, $"à prendre{(answer.Length is { } length ? $" ({length} octets)" : string.Empty)}, modifié le [{answer.Header("Last-Modified") ?? "?"}]");

    private Uri Address(FetchAsked asked)
    {
        Uri address = QueryText.With(file.Access.Url, file.Access.Parameters);
        return (asked.From ?? asked.To) is null ? address
            : file.Window is { } window ? QueryText.With(address, window.Days(asked))
            : throw new FetchFault("un fichier vient entier : retirez « --from » et « --to », ou déclarez « window » si l'adresse les prend");
    }

    private PartnerLine Line(Feed feed, Uri address, FetchAsked asked, WorkFolder work)
    {
        SecretText? secret = file.Access.Token is { } token ? SecretText.Read(token, folder) : null;
        SeenFile? seen = asked.Again ? null : SeenFile.Read(work.Path, address.AbsoluteUri);
        return connections.Open(feed.Partner.Code, new PartnerCall(file.Access, secret, file.Limits, "*/*")
        {
            Expected = seen is null ? [] : [HttpStatusCode.NotModified],
            Headers = seen?.Conditions() ?? [],
        });
    }

    private async Task<SeenFile?> TakeAsync(PartnerAnswer answer, Uri address, string path)
    {
        if (answer.Status == HttpStatusCode.NotModified)
        {
            return null;
        }

        PageContent.RefuseWebPage(answer, "du fichier");
        RefuseOver(answer.Length ?? 0);
        using (FileStream target = new($"{path}.part", FileMode.Create, FileAccess.Write, FileShare.None, 1))
        {
            await CopyAsync(answer, target).ConfigureAwait(false);
            target.Flush(flushToDisk: true);
        }

        File.Move($"{path}.part", path, overwrite: true);
        return new SeenFile(address.AbsoluteUri, answer.Header("ETag"), answer.Header("Last-Modified"));
    }

    private async Task CopyAsync(PartnerAnswer answer, FileStream target)
    {
        using Stream body = await answer.OpenAsync().ConfigureAwait(false);
        for (int read; (read = await answer.ReadAsync(body, _block).ConfigureAwait(false)) > 0;)
        {
            target.Write(_block, 0, read);
            RefuseOver(target.Length);
        }
    }

    private void RefuseOver(long bytes)
    {
        if (bytes > file.Limits.DeliveryBytes)
        {
            throw new CallFault(string.Create(CultureInfo.InvariantCulture, $"le fichier passe {file.Limits.DeliveryBytes / 1e6:0} Mo, le plus admis : relevez « limits.delivery_megabytes » s'il doit être si grand"), isTransient: false);
        }
    }

    private DateTime Freshness(SeenFile taken) =>
        DateTimeOffset.TryParse(taken.LastModified, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset modified) ? modified.UtcDateTime : clock.GetUtcNow().UtcDateTime;

    private static void Settle(LoadReport report, string path, SeenFile taken, WorkFolder work)
    {
        if (report.Refusal is null)
        {
            taken.Write(work.Path);
        }

        File.Delete(path);
    }
}
