using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Returns;

/// <summary>Reads again, in the original, the lines that were kept out of a delivery.</summary>
internal sealed class ReturnReading(WarehouseSession session, DeliveryArchive archive, InboxOriginals originals)
{
    /// <summary>What goes back of a delivery; without the partner's values when its original is gone.</summary>
    public ReturnContent Of(Feed feed, KeptOutDelivery delivery)
    {
        Feed delivered = ReturnedWorkbook.AsReplayed(feed, delivery.FileName);
        List<IGrouping<int, KeptOutLine>> lines = [.. delivery.Lines(session).GroupBy(line => line.LineNumber)];
        try
        {
            using Stream? original = Original(delivery);
            return original is null ? WithoutOriginal(delivered, delivery, lines) : Read(delivered, delivery, lines, original);
        }
        catch (DeliveryFault)
        {
            // The copy is damaged or gone, or the feed is now declared otherwise: what the journal says still goes back.
            return WithoutOriginal(delivered, delivery, lines);
        }
    }

    private Stream? Original(KeptOutDelivery delivery) =>
        originals.Open(delivery.ReceivedSha256) ?? (delivery.ArchiveSha256 == delivery.ReceivedSha256 ? archive.Open(delivery.ArchiveSha256) : null);

    private static ReturnContent Read(Feed feed, KeptOutDelivery delivery, List<IGrouping<int, KeptOutLine>> lines, Stream original)
    {
        using ISourceReader reader = FeedReaders.Open(feed.Definition, Seekable(original));
        Dictionary<int, IGrouping<int, KeptOutLine>> wanted = lines.ToDictionary(line => line.Key);
        List<ReturnedLine> found = [];
        while (found.Count < wanted.Count && reader.Read())
        {
            if (wanted.TryGetValue(reader.LineNumber, out IGrouping<int, KeptOutLine>? reasons))
            {
                found.Add(new ReturnedLine(reader.LineNumber, [.. reasons], Values(reader), reader.Raw.ToArray()));
            }
        }

        return Content(feed, delivery, found) with { Columns = reader.Columns, RawHeader = reader.RawHeader, Preamble = reader.Preamble, HasOriginal = true };
    }

    private static string[] Values(ISourceReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(field => reader.Field(field).ToString())];

    // A workbook is read from its end; what comes out of the archive only goes forward.
    private static Stream Seekable(Stream original)
    {
        if (original.CanSeek)
        {
            return original;
        }

        MemoryStream memory = new();
        original.CopyTo(memory);
        memory.Position = 0;
        return memory;
    }

    private static ReturnContent WithoutOriginal(Feed feed, KeptOutDelivery delivery, List<IGrouping<int, KeptOutLine>> lines) =>
        Content(feed, delivery, [.. lines.Select(line => new ReturnedLine(line.Key, [.. line], [], default))]);

    private static ReturnContent Content(Feed feed, KeptOutDelivery delivery, List<ReturnedLine> lines) => new(
        feed,
        delivery,
        [],
        default,
        new Dictionary<string, string>(),
        [.. lines.Where(line => line.Reasons.Any(reason => reason.IsRejected))],
        [.. lines.Where(line => !line.Reasons.Any(reason => reason.IsRejected))],
        HasOriginal: false);
}
