using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Etl.Templates;

namespace Evaluation.Etl.Returns;

/// <summary>The sheet of lines kept out without fault, each with its reason: nothing is to be done about them.</summary>
internal sealed class SetAsideSheet(ReturnContent content, SharedTexts texts)
{
    /// <summary>Its name.</summary>
    public const string Sheet = "Mises de côté";

    private static readonly double[] OurWidths = [10, 64];

    /// <summary>Writes the sheet.</summary>
    public void Write(WorksheetPart part)
    {
        SheetWriting writing = new(texts);
        writing.Next(32).Cell(0, "Ligne", (uint)ReturnStyle.OurHeader).Cell(1, "Pourquoi elle n'est pas reprise", (uint)ReturnStyle.OurHeader);
        foreach ((int place, string heading) in content.Columns.Index())
        {
            writing.Cell(OurWidths.Length + place, heading, (uint)ReturnStyle.OwnHeader);
        }

        foreach (ReturnedLine line in content.SetAside.Take(ReturnSheet.MostLines))
        {
            WriteLine(writing, line);
        }

        part.Worksheet = new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, ZoomScale = 90 }),
            new Columns(OurWidths.Concat(content.Columns.Select(column => Math.Clamp(column.Length + 3.0, 12, 24))).Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })),
            writing.Data,
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 8, FitToWidth = 1, FitToHeight = 0 },
            new IgnoredErrors(new IgnoredError { NumberStoredAsText = true, SequenceOfReferences = new ListValue<StringValue> { InnerText = $"A2:{SheetWriting.Letters(OurWidths.Length + content.Columns.Count)}{Math.Max(2, writing.Number)}" } }));
    }

    private void WriteLine(SheetWriting writing, ReturnedLine line)
    {
        IReadOnlyList<string> ours = line.Ours([], "\n");
        writing.Next(15 * (1 + (ours[1].Length / 64)) + 1).Cell(0, ours[0], (uint)ReturnStyle.Ours).Cell(1, ours[1], (uint)ReturnStyle.Ours);
        foreach ((int place, string value) in line.Values.Take(content.Columns.Count).Index())
        {
            writing.Cell(OurWidths.Length + place, SheetText.Fitting(value), (uint)ReturnStyle.Own);
        }
    }
}
