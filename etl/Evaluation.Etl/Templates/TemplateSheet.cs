using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Etl.Templates;

/// <summary>The sheet that is filled in: who and when, then the lines in a table.</summary>
internal sealed class TemplateSheet(WorkbookTemplate template, string language)
{
    private const int HeaderRow = 7;
    private const int BlankLines = 40;
    private readonly IReadOnlyList<TemplateColumn> _columns = template.Columns;

    // A table is called by letters and underscores only.
    private string TableName => template.Name.Replace('-', '_');

    /// <summary>Headings repeated on every printed page.</summary>
    public DefinedName PrintTitles() =>
        new($"'{template.Format.Sheet}'!${HeaderRow}:${HeaderRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 };

    /// <summary>Writes the sheet.</summary>
    public void Write(WorksheetPart part, TemplateContent content, SharedTexts texts)
    {
        SheetWriting writing = new(texts);
        WriteTop(writing, content);
        WriteHeader(writing);
        int lines = Math.Max(BlankLines, content.Rows.Count);
        for (int line = 0; line < lines; line++)
        {
            WriteLine(writing, line < content.Rows.Count ? content.Rows[line] : null);
        }
        AddTable(part, lines);
        part.Worksheet = Worksheet(writing.Data);
    }

    private void WriteTop(SheetWriting writing, TemplateContent content)
    {
        writing.Next(26).Cell(0, template.Title.In(language), TemplateStyle.Title);
        object?[] values = [content.Partner, content.From, content.To, content.AsOf];
        foreach ((string label, object? value) in template.Format.Preamble.Zip(values))
        {
            writing.Next().Cell(0, label, TemplateStyle.Label).Cell(2, value, ReferenceEquals(value, content.Partner) ? TemplateStyle.InputText : TemplateStyle.InputDate);
        }

        writing.Next(8);
    }

    private void WriteHeader(SheetWriting writing)
    {
        writing.Next(48);
        for (int i = 0; i < _columns.Count; i++)
        {
            writing.Cell(i, _columns[i].Header, HelpSheet.HeaderOf(_columns[i].Need));
        }
    }

    private void WriteLine(SheetWriting writing, object?[]? values)
    {
        writing.Next();
        for (int i = 0; i < _columns.Count; i++)
        {
            writing.Cell(i, values is not null && i < values.Length ? values[i] : null, BodyOf(_columns[i].Format));
        }
    }

    private static TemplateStyle BodyOf(TemplateFormat format) => format switch
    {
        TemplateFormat.Date => TemplateStyle.BodyDate,
        TemplateFormat.Whole => TemplateStyle.BodyWhole,
        TemplateFormat.Decimal => TemplateStyle.BodyDecimal,
        _ => TemplateStyle.BodyText,
    };

    private void AddTable(WorksheetPart part, int lines)
    {
        string range = $"A{HeaderRow}:{SheetWriting.Letters(_columns.Count - 1)}{HeaderRow + lines}";
        part.AddNewPart<TableDefinitionPart>("rId1").Table = new Table(
            new AutoFilter { Reference = range },
            new TableColumns(_columns.Select((column, index) => new TableColumn { Id = (uint)index + 1, Name = column.Header })) { Count = (uint)_columns.Count },
            new TableStyleInfo { Name = "TableStyleLight1", ShowRowStripes = true })
        { Id = 1, Name = TableName, DisplayName = TableName, Reference = range, TotalsRowShown = false };
    }

    private Worksheet Worksheet(SheetData data) => new(
    [
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetViews(View()),
        new SheetFormatProperties { DefaultRowHeight = 18, CustomHeight = true },
        new Columns(_columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true, Style = (uint)EmptyOf(column.Format) })),
        data,
        .. TemplateChecks.Highlights(_columns, HeaderRow + 1),
        TemplateChecks.Validations(_columns, language, HeaderRow + 1),
        new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
        new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 8, FitToWidth = 1, FitToHeight = 0 },
        new HeaderFooter(new OddFooter("&L&F&R&P / &N")),
        TemplateChecks.NumbersAsText(_columns, HeaderRow + 1),
        new TableParts(new TablePart { Id = "rId1" }) { Count = 1 },
    ]);

    private static SheetView View()
    {
        string firstCell = $"C{HeaderRow + 1}";
        return new SheetView(
            new Pane { HorizontalSplit = 2, VerticalSplit = HeaderRow, TopLeftCell = firstCell, ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomRight, ActiveCell = firstCell, SequenceOfReferences = new ListValue<StringValue> { InnerText = firstCell } })
        { WorkbookViewId = 0, TabSelected = true };
    }

    // Below the table, codes must still be typed as text and days shown as days.
    private static TemplateStyle EmptyOf(TemplateFormat format) => format switch
    {
        TemplateFormat.Date => TemplateStyle.EmptyDate,
        TemplateFormat.Whole => TemplateStyle.EmptyWhole,
        TemplateFormat.Decimal => TemplateStyle.EmptyDecimal,
        _ => TemplateStyle.EmptyText,
    };
}
