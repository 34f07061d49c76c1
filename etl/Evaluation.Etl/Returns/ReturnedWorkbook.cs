using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading.Workbooks;

namespace Evaluation.Etl.Returns;

/// <summary>A workbook that we sent back for a feed of delimited texts: corrected where its faults are shown, it is loaded by that same feed.</summary>
internal static class ReturnedWorkbook
{
    /// <summary>Sheet of the lines, where the feed has none of its own.</summary>
    public const string Sheet = "À corriger";

    private const string Extension = ".xlsx";

    /// <summary>The feed as this file is written: our workbook is read as a sheet, any other file as declared.</summary>
    public static Feed AsDelivered(Feed feed, string path) => MayBe(feed, path) && IsOurs(path) ? AsSheet(feed) : feed;

    /// <summary>The same for a delivery accepted before, of which the name is enough.</summary>
    public static Feed AsReplayed(Feed feed, string fileName) => MayBe(feed, fileName) ? AsSheet(feed) : feed;

    private static bool MayBe(Feed feed, string fileName) =>
        feed.Definition.Format.Kind == FormatKind.Delimited && fileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    // The columns without a heading aren't in our workbook: nothing is read of them. How fresh its lines are is told by the delivery it corrects.
    private static Feed AsSheet(Feed feed) => feed with
    {
        Definition = feed.Definition with
        {
            Format = new FeedFormat(FormatKind.Workbook, ',', "utf-8", feed.Definition.Format.Missing, Sheet, Sheet, []),
            Unnamed = null,
            AsOf = null,
            Ignored = Ignored(feed.Definition),
        },
    };

    private static Dictionary<string, string> Ignored(FeedDefinition feed)
    {
        Dictionary<string, string> ignored = new(feed.Ignored);
        foreach (string column in feed.AsOf?.Columns.Except(feed.Mapped.Except(feed.AsOf.Columns)) ?? [])
        {
            ignored[column] = "la livraison corrigée dit de quand sont les données";
        }

        return ignored;
    }

    private static bool IsOurs(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            using WorkbookPackage package = WorkbookPackage.Open(file);
            WorkbookParts.OpenSheet(package, Sheet).Dispose();
            return true;
        }
        catch (Exception fault) when (fault is DeliveryFault or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
