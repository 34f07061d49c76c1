using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Etl.Templates;

/// <summary>The sheet that holds the drop-down lists, one column each.</summary>
internal static class ListsSheet
{
    /// <summary>Its name.</summary>
    public const string Name = "Listes";

    /// <summary>Writes the lists.</summary>
    public static void Write(WorksheetPart part, IReadOnlyList<TemplateList> lists, SharedTexts texts)
    {
        SheetWriting writing = new(texts);
        int longest = lists.Max(list => list.Values.Count);
        for (int row = -1; row < longest; row++)
        {
            writing.Next();
            for (int column = 0; column < lists.Count; column++)
            {
                TemplateList list = lists[column];
                if (row < list.Values.Count)
                {
                    writing.Cell(column, row < 0 ? list.Title : list.Values[row], row < 0 ? TemplateStyle.HeaderOptional : TemplateStyle.BodyText);
                }
            }
        }
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(lists.Select((_, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = 44, CustomWidth = true })),
            writing.Data,
            new PageSetup { Orientation = OrientationValues.Portrait, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
    }

    /// <summary>The name of the range that holds a list.</summary>
    public static string RangeName(string list) => $"liste_{list}";

    /// <summary>The named ranges.</summary>
    public static IEnumerable<DefinedName> Names(IReadOnlyList<TemplateList> lists) => lists.Select((list, index) =>
    {
        string column = SheetWriting.Letters(index);
        return new DefinedName($"{Name}!${column}$2:${column}${list.Values.Count + 1}") { Name = RangeName(list.Name) };
    });
}
