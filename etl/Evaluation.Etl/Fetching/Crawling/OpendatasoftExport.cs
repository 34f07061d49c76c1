using System.Globalization;
using Evaluation.Etl.Fetching.Calling;
using Evaluation.Etl.Fetching.Paging;

namespace Evaluation.Etl.Fetching.Crawling;

/// <summary>A dataset of Opendatasoft (explore v2.1) in one piece: its pages stop before 10 000 records.</summary>
internal sealed class OpendatasoftExport(PartnerLine line, CrawlSpool spool)
{
    /// <summary>Where position and size of a page must stay below.</summary>
    internal const int MostRecords = 10_000;

    private readonly byte[] _block = new byte[1 << 16];

    /// <summary>Where the pages of a dataset are.</summary>
    internal static Uri Records(Uri dataset) => Under(dataset, "records");

    /// <summary>Takes the export as lines.</summary>
    internal async Task<CrawlState> TakeAsync(CrawlState state, Uri dataset, CancellationToken cancellationToken)
    {
        Uri address = Under(dataset, "exports/jsonl");
        (long items, long bytes) = await line.GetAsync(address, CopyAsync, cancellationToken).ConfigureAwait(false);
        CrawlState taken = state with { Next = null, Pages = 1, Items = items, Bytes = bytes };
        spool.Add(ReadOnlyMemory<byte>.Empty, taken);
        return taken;
    }

    private static Uri Under(Uri dataset, string part) => new UriBuilder(dataset) { Path = $"{dataset.AbsolutePath.TrimEnd('/')}/{part}" }.Uri;

    private async Task<(long Items, long Bytes)> CopyAsync(PartnerAnswer answer)
    {
        PageContent.RefuseWebPage(answer, "du JSON");
        spool.Lines.SetLength(0);
        (long items, long bytes, byte last) = (0, 0, (byte)'\n');
        using Stream body = await answer.OpenAsync().ConfigureAwait(false);
        for (int read; (read = await answer.ReadAsync(body, _block).ConfigureAwait(false)) > 0; last = _block[read - 1])
        {
            spool.Lines.Write(_block, 0, read);
            items += _block.AsSpan(0, read).Count((byte)'\n');
            RefuseOver(bytes += read);
        }

        return last == (byte)'\n' ? (items, bytes)
            : last == (byte)'}' ? (items + 1, bytes)
            : throw new CallFault("la réponse n'est pas du JSON entier : elle est coupée, ou c'est autre chose", isTransient: true);
    }

    private void RefuseOver(long bytes)
    {
        if (bytes > line.Call.Limits.DeliveryBytes)
        {
            throw new CallFault(string.Create(CultureInfo.InvariantCulture, $"la livraison passe {line.Call.Limits.DeliveryBytes / 1e6:0} Mo, le plus admis : demandez moins, ou relevez « limits.delivery_megabytes »"), isTransient: false);
        }
    }
}
