using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Returns;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Erasing;

/// <summary>Writes an archived copy again without the persons erased; every other line stays byte for byte, at its line number.</summary>
internal sealed class ArchiveErasure(DeliveryArchive archive, PseudonymKey key, ObeyedList erased)
{
    /// <summary>Writes the copy of a delivery again.</summary>
    /// <returns>Hash of the new copy and how many of its lines named a person erased; null where none did.</returns>
    internal (string Sha256, int Lines)? Rewrite(Feed feed, ArchivedDelivery delivery)
    {
        Feed read = ReturnedWorkbook.AsReplayed(feed, delivery.FileName);
        using Stream kept = archive.Open(delivery.ArchiveSha256);
        using ISourceReader reader = FeedReaders.OpenCopy(read.Definition, kept);
        ColumnPlaces places = new(read.Definition, reader.Columns);
        ErasedLines lines = ErasedLines.Of(read, reader, places, key, erased)!;
        using ArchiveWriter writer = archive.Begin();
        int named = Copy(reader, new LineValues(reader, places, read.Definition), lines, new PseudonymisedCopy(reader, writer), reader.Columns.Count + (read.Definition.Unnamed?.Count ?? 0));
        return named == 0 ? null : (writer.Complete(), named);
    }

    private static int Copy(ISourceReader reader, LineValues line, ErasedLines lines, PseudonymisedCopy copy, int width)
    {
        int named = 0;
        while (reader.Read())
        {
            line.Next();
            bool isNamed = reader.FieldCount == width && lines.IsNamed(line);
            named += isNamed ? 1 : 0;
            if (!isNamed)
            {
                copy.Write(reader.LineNumber, reader.Raw);
            }
            else if (!lines.TakesWholeLine)
            {
                copy.Write(reader.LineNumber, lines.Without(reader.Raw));
            }
        }

        return named;
    }
}
