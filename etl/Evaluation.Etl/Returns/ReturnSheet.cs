using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Etl.Templates;

namespace Evaluation.Etl.Returns;

/// <summary>The sheet of lines to correct: our columns, protected, then the partner's own with the values received, those at fault coloured.</summary>
internal sealed class ReturnSheet(ReturnContent content, SharedTexts texts)
{
    /// <summary>Most lines a sheet holds; further ones are in the text beside it, or go back once these are corrected.</summary>
    public const int MostLines = 20_000;

    private const int LongestReasonLine = 48;
    private static readonly double[] OurWidths = [20, 46, 22, 24];
    private readonly SheetWriting _writing = new(texts);
    private readonly ReturnDays _days = new(content);
    private readonly List<Hyperlink> _links = [];

    /// <summary>Writes the sheet.</summary>
    public void Write(WorksheetPart part)
    {
        WriteAbove();
        WriteHeader();
        int header = _writing.Number;
        foreach (ReturnedLine line in content.Rejected.Take(MostLines))
        {
            WriteLine(line);
        }

        part.Worksheet = new Worksheet(Parts(header));
    }

    private void WriteAbove()
    {
        foreach ((string label, string value) in content.Preamble)
        {
            object shown = ReturnDays.AsDay(value) is DateOnly day ? day : value;
            _writing.Next().Cell(0, label, (uint)ReturnStyle.Above).Cell(1, shown, (uint)(shown is DateOnly ? ReturnStyle.AboveDay : ReturnStyle.Above));
        }
    }

    private void WriteHeader()
    {
        _writing.Next(32);
        foreach ((int place, string heading) in ReturnColumns.Of(content.Delivery.DeliveryKey).Index())
        {
            _writing.Cell(place, heading, (uint)ReturnStyle.OurHeader);
        }

        foreach ((int place, string heading) in content.Columns.Index())
        {
            _writing.Cell(ReturnColumns.Count + place, heading, (uint)ReturnStyle.OwnHeader);
        }
    }

    private void WriteLine(ReturnedLine line)
    {
        IReadOnlyList<string> ours = line.Ours(content.Columns, "\n");
        _writing.Next(15 * ours[1].Split('\n').Sum(text => 1 + (text.Length / LongestReasonLine)) + 1);
        int fault = content.Columns.Index().Where(column => line.IsAtFault(column.Item)).Select(column => column.Index).FirstOrDefault(-1);
        for (int place = 0; place < ours.Count; place++)
        {
            _writing.Cell(place, ours[place], (uint)(place == 2 && fault >= 0 ? ReturnStyle.Link : ReturnStyle.Ours));
        }

        if (fault >= 0)
        {
            _links.Add(new Hyperlink { Reference = $"C{_writing.Number}", Location = $"'{content.Sheet.Replace("'", "''", StringComparison.Ordinal)}'!{SheetWriting.Letters(ReturnColumns.Count + fault)}{_writing.Number}" });
        }

        WriteOwn(line);
    }

    // A line of the wrong width is shown whole, beyond the header too, to be put right; of any other, what has no heading isn't read and stays out.
    private void WriteOwn(ReturnedLine line)
    {
        int width = line.IsWholeAtFault ? Math.Max(content.Columns.Count, line.Values.Count) : content.Columns.Count;
        for (int place = 0; place < width; place++)
        {
            string value = place < line.Values.Count ? line.Values[place] : string.Empty;
            bool faulty = line.IsWholeAtFault || line.IsAtFault(content.Columns[place]);
            bool day = place < content.Columns.Count && _days.Holds(place);
            object shown = day && ReturnDays.AsDay(value) is DateOnly known ? known : SheetText.Fitting(value);
            _writing.Cell(ReturnColumns.Count + place, shown, (uint)((faulty, day) switch
            {
                (true, true) => ReturnStyle.FaultyDay,
                (true, false) => ReturnStyle.Faulty,
                (false, true) => ReturnStyle.OwnDay,
                _ => ReturnStyle.Own,
            }));
        }
    }

    private IEnumerable<OpenXmlElement> Parts(int header)
    {
        string firstCell = $"{(content.Columns.Count > 0 ? "C" : "A")}{header + 1}";
        string last = SheetWriting.Letters(ReturnColumns.Count + Math.Max(content.Columns.Count, 1) - 1);
        yield return new SheetProperties(new PageSetupProperties { FitToPage = true });
        yield return new SheetViews(View(firstCell, header));
        yield return new SheetFormatProperties { DefaultRowHeight = 15 };
        yield return Columns();
        yield return _writing.Data;
        yield return new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false, FormatCells = false, AutoFilter = false };
        yield return new AutoFilter { Reference = $"A{header}:{last}{Math.Max(_writing.Number, header + 1)}" };
        if (_links.Count > 0)
        {
            yield return new Hyperlinks(_links);
        }

        yield return new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 };
        yield return new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 8, FitToWidth = 1, FitToHeight = 0 };
        yield return new HeaderFooter(new OddFooter("&L&F&R&P / &N"));
        yield return new IgnoredErrors(new IgnoredError { NumberStoredAsText = true, SequenceOfReferences = new ListValue<StringValue> { InnerText = $"A{header + 1}:{last}{Math.Max(_writing.Number, header + 1)}" } });
    }

    private Columns Columns() => new(OurWidths.Concat(content.Columns.Select((column, place) => WidthOf(column, place))).Select((width, index) =>
        new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true }));

    private double WidthOf(string column, int place)
    {
        int longest = content.Rejected.Take(200).Select(line => place < line.Values.Count ? line.Values[place].Length : 0).DefaultIfEmpty(0).Max();
        return Math.Clamp(Math.Max(longest, Math.Min(column.Length, 18)) + 3, 10, 40);
    }

    private SheetView View(string firstCell, int header)
    {
        Pane pane = new() { VerticalSplit = header, TopLeftCell = firstCell, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        if (content.Columns.Count > 0)
        {
            pane.HorizontalSplit = 2;
            pane.ActivePane = PaneValues.BottomRight;
        }

        return new SheetView(pane) { WorkbookViewId = 0, ZoomScale = 90 };
    }
}
