using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Etl.Templates;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Returns;

/// <summary>The first sheet of what goes back: which delivery, what became of its lines, what is wrong, what to do, until when, whom to ask.</summary>
internal sealed class ReturnCover(ReturnContent content, DateOnly until, string? contact, string? textBeside, SharedTexts texts)
{
    /// <summary>Its name.</summary>
    public const string Sheet = "Lisez-moi";

    private const int MostReasons = 15;
    private const int CharactersPerLine = 118;
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly double[] Widths = [34, 12, 78];
    private readonly SheetWriting _writing = new(texts);
    private readonly List<string> _merged = [];

    /// <summary>Writes the sheet.</summary>
    public void Write(WorksheetPart part)
    {
        _writing.Next(30).Cell(0, "Lignes à corriger", (uint)ReturnStyle.Title);
        WriteFacts();
        WriteReasons();
        WriteSteps();
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }),
            new Columns(Widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })),
            _writing.Data,
            new MergeCells(_merged.Select(range => new MergeCell { Reference = range })),
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { Orientation = OrientationValues.Portrait, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&R&P / &N")));
    }

    private void WriteFacts()
    {
        KeptOutDelivery delivery = content.Delivery;
        Fact("Partenaire", content.Feed.Partner.Label.Fr);
        Fact("Flux", $"{content.Feed.Definition.Label.Fr} ({delivery.Feed})");
        Fact("Livraison", string.Create(French, $"n°\u00a0{delivery.DeliveryKey}, reçue le {Day(DateOnly.FromDateTime(delivery.ReceivedAt))}"));
        Fact("Lignes lues", Number(delivery.LinesRead));
        Fact("  dont retenues", Number(delivery.LinesLoaded));
        Fact("  dont déjà connues, inchangées", Number(delivery.LinesUnchanged));
        Fact("  dont plus anciennes que l'existant", Number(delivery.LinesStale));
        Fact("  dont mises de côté", Number(delivery.LinesSetAside));
        Fact("  dont rejetées, à corriger", Number(delivery.LinesRejected));
    }

    private void WriteReasons()
    {
        Heading("Ce qui ne va pas");
        _writing.Next(20).Cell(0, "Colonne", (uint)ReturnStyle.OwnHeader).Cell(1, "Lignes", (uint)ReturnStyle.OwnHeader).Cell(2, "Raison", (uint)ReturnStyle.OwnHeader);
        List<KeyValuePair<(string Column, string Reason), int>> reasons = [.. content.Rejected.SelectMany(line => line.Reasons.DistinctBy(reason => (reason.ColumnName, reason.Reason)))
            .CountBy(reason => (Column: reason.ColumnName ?? "(toute la ligne)", Reason: PlainReason.Of(reason.Reason)))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Column, StringComparer.Ordinal).ThenBy(pair => pair.Key.Reason, StringComparer.Ordinal)];
        foreach (((string column, string reason), int count) in reasons.Take(MostReasons))
        {
            _writing.Next(15 * (1 + (reason.Length / 80)) + 2).Cell(0, column, (uint)ReturnStyle.Fact).Cell(1, Number(count), (uint)ReturnStyle.Fact).Cell(2, reason, (uint)ReturnStyle.Fact);
        }

        if (reasons.Count > MostReasons)
        {
            Paragraph($"… et {reasons.Count - MostReasons} autres raisons, ligne par ligne dans la feuille «\u00a0{content.Sheet}\u00a0».");
        }
    }

    private void WriteSteps()
    {
        Heading("Que faire");
        foreach (string step in ReturnSteps.Of(content, textBeside))
        {
            Paragraph(step);
        }

        Heading("Jusqu'à quand");
        Paragraph($"Renvoyez vos corrections avant le {Day(until)}.{(content.NamesPersons ? " Passé ce jour, votre fichier d'origine est effacé et ce classeur ne peut plus être refait." : string.Empty)}");
        Heading("À qui s'adresser");
        Paragraph(contact is null ? "À la personne qui vous a envoyé ce classeur." : $"À {contact}.");
        if (content.NamesPersons)
        {
            Paragraph("Ce classeur reprend vos lignes telles que vous les avez écrites\u00a0: il peut nommer des personnes. Ne le transmettez que par un moyen sûr, et supprimez-le une fois les corrections renvoyées.", ReturnStyle.Warning);
        }
    }

    private void Fact(string label, string value)
    {
        _writing.Next(16).Cell(0, label, (uint)ReturnStyle.Label).Cell(1, SheetText.Fitting(value), (uint)ReturnStyle.Fact).Cell(2, null, (uint)ReturnStyle.Fact);
        _merged.Add($"B{_writing.Number}:C{_writing.Number}");
    }

    private void Heading(string text)
    {
        _writing.Next(8);
        _writing.Next(20).Cell(0, text, (uint)ReturnStyle.Heading);
    }

    private void Paragraph(string text, ReturnStyle style = ReturnStyle.Paragraph)
    {
        _writing.Next(15 * (1 + (text.Length / CharactersPerLine)) + 3).Cell(0, text, (uint)style).Cell(1, null, (uint)style).Cell(2, null, (uint)style);
        _merged.Add($"A{_writing.Number}:C{_writing.Number}");
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", French);

    private static string Number(long count) => count.ToString("N0", French);
}
