using System.Globalization;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Returns;

/// <summary>★ Sends rejected lines back: per delivery a workbook in the partner's own columns, and a text beside it where the feed is one.</summary>
/// <param name="session">The warehouse.</param>
/// <param name="archive">Where originals are kept.</param>
/// <param name="originals">Where originals wait whose archived copy names nobody.</param>
/// <param name="terms">What the territory tells its partners.</param>
public sealed class PartnerReturns(WarehouseSession session, DeliveryArchive archive, InboxOriginals originals, ReturnTerms terms)
{
    /// <summary>Writes what goes back of a delivery. A file that is there already may be corrected in part: it stays as it is.</summary>
    /// <param name="feed">Its feed.</param>
    /// <param name="delivery">The delivery.</param>
    /// <param name="folder">Where the files go; made if need be.</param>
    public WrittenReturn Write(Feed feed, KeptOutDelivery delivery, string folder)
    {
        ReturnContent content = new ReturnReading(session, archive, originals).Of(feed, delivery);
        string name = string.Create(CultureInfo.InvariantCulture, $"a-corriger-{feed.Partner.Code}-{feed.Definition.Name}-livraison-{delivery.DeliveryKey}");
        string? text = HasText(content) ? name + ".csv" : null;
        Directory.CreateDirectory(folder);
        DateOnly until = originals.KeptUntil(delivery.ReceivedSha256) ?? DateOnly.FromDateTime(delivery.ReceivedAt).AddDays(terms.KeepDays);
        List<ReturnedFile> files = [Write(Path.Combine(folder, name + ".xlsx"), content, file => ReturnWorkbook.Write(file, content, until, terms.Contact, text))];
        if (text is not null)
        {
            files.Add(Write(Path.Combine(folder, text), content, file => ReturnText.Write(file, content)));
        }

        return new WrittenReturn(delivery, files, content.HasOriginal);
    }

    // A text whose header isn't its first line has no place for our columns: its workbook is what comes back.
    private static bool HasText(ReturnContent content) =>
        content.ComesBack && content.Feed.Definition.Format is { Kind: FormatKind.Delimited, SkippedLines: 0, Header.Count: 0 };

    // What may name somebody is for the eyes of whoever sends it.
    private static ReturnedFile Write(string path, ReturnContent content, Action<Stream> write)
    {
        string whole = Path.GetFullPath(path);
        if (File.Exists(whole))
        {
            return new ReturnedFile(whole, IsNew: false);
        }

        string part = whole + ".part";
        File.Delete(part);
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows() && content.NamesPersons)
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (FileStream file = new(part, options))
        {
            write(file);
        }

        File.Move(part, whole);
        return new ReturnedFile(whole, IsNew: true);
    }
}

/// <summary>What was written to go back to a partner.</summary>
/// <param name="Delivery">The delivery.</param>
/// <param name="Files">The workbook, then the text beside it where there is one.</param>
/// <param name="HasOriginal">Whether the partner's own values stand in them; otherwise line numbers and reasons only.</param>
public sealed record WrittenReturn(KeptOutDelivery Delivery, IReadOnlyList<ReturnedFile> Files, bool HasOriginal);

/// <summary>A file to correct.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="IsNew">Whether it was written now; otherwise it was there, and is left as it was.</param>
public sealed record ReturnedFile(string Path, bool IsNew);
