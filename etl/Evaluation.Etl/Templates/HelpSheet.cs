using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Etl.Templates;

/// <summary>The help in plain words: paragraphs of a text file, and the columns one by one with examples.</summary>
internal static class HelpSheet
{
    private const int CharactersPerLine = 140;
    private static readonly double[] Widths = [24, 17, 52, 20, 22];

    /// <summary>Writes the help.</summary>
    public static void Write(WorksheetPart part, string help, IReadOnlyList<TemplateColumn> columns, string language, SharedTexts texts)
    {
        SheetWriting writing = new(texts);
        List<string> merged = [];
        foreach (string line in help.TrimEnd().Split('\n'))
        {
            if (line == "|columns|")
            {
                WriteColumns(writing, columns, language);
            }
            else
            {
                WriteParagraph(writing, line);
                merged.Add($"A{writing.Number}:E{writing.Number}");
            }
        }
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }),
            new Columns(Widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })),
            writing.Data,
            new MergeCells(merged.Select(range => new MergeCell { Reference = range })),
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { Orientation = OrientationValues.Portrait, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&R&P / &N")));
    }

    private static void WriteParagraph(SheetWriting writing, string line)
    {
        (string text, TemplateStyle style, double unit) = line switch
        {
            ['#', '#', ' ', .. string heading] => (heading, TemplateStyle.Heading, 22.0),
            ['#', ' ', .. string title] => (title, TemplateStyle.Title, 26.0),
            ['-', ' ', .. string item] => ("•\u00a0" + item, TemplateStyle.Paragraph, 15.0),
            _ => (line, TemplateStyle.Paragraph, 15.0),
        };
        writing.Next(unit * (1 + (text.Length / CharactersPerLine)) + 2).Cell(0, text, style);
    }

    private static void WriteColumns(SheetWriting writing, IReadOnlyList<TemplateColumn> columns, string language)
    {
        string[] headings = language == "en"
            ? ["Column", "Needed", "What to type", "Example", "Another example"]
            : ["Colonne", "Nécessaire", "Que saisir", "Exemple", "Autre exemple"];
        writing.Next(20);
        for (int i = 0; i < headings.Length; i++)
        {
            writing.Cell(i, headings[i], TemplateStyle.HeaderOptional);
        }
        foreach (TemplateColumn column in columns)
        {
            string help = column.Help.In(language);
            writing.Next(15 * (1 + Math.Max(help.Length / 62, column.Examples.Max(example => example.Length) / 22)) + 2)
                .Cell(0, column.Header, HeaderOf(column.Need)).Cell(1, Needed(column.Need, language), TemplateStyle.Paragraph).Cell(2, help, TemplateStyle.Paragraph)
                .Cell(3, column.Examples[0], TemplateStyle.Paragraph).Cell(4, column.Examples[1], TemplateStyle.Paragraph);
        }
    }

    /// <summary>The look of a heading says whether the column must be filled.</summary>
    public static TemplateStyle HeaderOf(TemplateNeed need) => need switch
    {
        TemplateNeed.Required => TemplateStyle.HeaderRequired,
        TemplateNeed.Personal => TemplateStyle.HeaderPersonal,
        _ => TemplateStyle.HeaderOptional,
    };

    private static string Needed(TemplateNeed need, string language) => (need, language) switch
    {
        (TemplateNeed.Required, "en") => "required",
        (TemplateNeed.Personal, "en") => "personal",
        (_, "en") => "if known",
        (TemplateNeed.Required, _) => "obligatoire",
        (TemplateNeed.Personal, _) => "personnelle",
        _ => "si vous le savez",
    };
}
