using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Deliveries;

/// <summary>Archives what a reader reads, one column pseudonymised by a key of zeros.</summary>
internal static class ArchivedCopy
{
    /// <summary>The hash under which the copy is kept.</summary>
    public static string Of(ISourceReader reader, string folder, int width, int personalColumn)
    {
        Pseudonymizer ids = new(new PseudonymKey(new byte[32]), "ids", PersonalKind.Identifier);
        PseudonymisedRecord record = new(reader.Separator, width, [new PersonalColumn(personalColumn, PersonalKind.Identifier, ids)], []);
        using ArchiveWriter writer = new DeliveryArchive(folder).Begin();
        PseudonymisedCopy copy = new(reader, writer);
        while (reader.Read())
        {
            copy.Write(reader.LineNumber, record.Of(reader.Raw));
        }
        return writer.Complete();
    }

    /// <summary>The text kept under a hash.</summary>
    public static string Text(string sha256, string folder)
    {
        using StreamReader reader = new(new DeliveryArchive(folder).Open(sha256));
        return reader.ReadToEnd();
    }
}
