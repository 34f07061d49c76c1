using System.Globalization;
using Evaluation.Indicators;
using Evaluation.Indicators.Editions;

namespace Evaluation.Reports.Proof;

/// <summary>Reads the documents of an edition again and looks whether they say what its figures say: a hash only tells that nobody touched them since.</summary>
public static class EditionDocuments
{
    /// <summary>What is wrong, a sentence each; empty when all holds, and when the figures themselves can't be read. A PDF is known by its hash only.</summary>
    /// <param name="edition">The edition, its folder being enough.</param>
    public static IReadOnlyList<string> Faults(Edition edition)
    {
        if (Told(edition) is not ILookup<string, EditionFigure> figures)
        {
            return [];
        }

        (string Name, IReadOnlyList<PrintedFigure>? Figures)[] documents = [.. edition.Manifest.Files
            .Select(file => file.Name)
            .Where(name => Path.GetExtension(name) is ".html" or ".xlsx" && File.Exists(Path.Combine(edition.Path, name)))
            .Select(name => (name, TryRead(Path.Combine(edition.Path, name))))];
        (string Name, IReadOnlyList<PrintedFigure> Figures)[] read = [.. documents.Where(document => document.Figures is not null).Select(document => (document.Name, document.Figures!))];
        return
        [
            .. documents.Where(document => document.Figures is null).Select(document => $"{document.Name} ne se lit pas."),
            .. read.SelectMany(document => document.Figures.Select(shown => Fault(document.Name, shown, [.. figures[WithoutDay(shown.Id)]])).OfType<string>()).Distinct(),
            .. Unlike(read),
        ];
    }

    /// <summary>The values that a page or a workbook shows.</summary>
    /// <param name="path">The file, known by its extension.</param>
    public static IReadOnlyList<PrintedFigure> Read(string path)
    {
        if (Path.GetExtension(path) == ".html")
        {
            return PrintedPage.Figures(File.ReadAllText(path));
        }

        using FileStream workbook = File.OpenRead(path);
        return PrintedWorkbook.Figures(workbook);
    }

    private static ILookup<string, EditionFigure>? Told(Edition edition)
    {
        try
        {
            return edition.Figures().Where(figure => figure.Promise is null).ToLookup(figure => WithoutDay(figure.Id), StringComparer.Ordinal);
        }
        catch (IndicatorRefusal)
        {
            return null;
        }
    }

    private static IReadOnlyList<PrintedFigure>? TryRead(string path)
    {
        try
        {
            return Read(path);
        }
        catch (Exception fault) when (fault is InvalidDataException or FormatException or ArgumentException or FileFormatException)
        {
            return null;
        }
    }

    private static string? Fault(string document, PrintedFigure shown, EditionFigure[] told) => told switch
    {
        [] => $"{document}, {shown.Place}\u00a0: [{shown.Id}] n'est pas dans figures.jsonl.",
        _ when told.Any(shown.Shows) => null,
        [{ Hidden: true }, ..] => $"{document}, {shown.Place}\u00a0: [{shown.Text}] est montré, et figures.jsonl le masque ([{shown.Id}]).",
        [EditionFigure figure, ..] => $"{document}, {shown.Place}\u00a0: [{shown.Text}] est montré, et figures.jsonl dit [{figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "rien"}] ([{shown.Id}]).",
    };

    // A page and a workbook made of one document show the same values at the same places.
    private static IEnumerable<string> Unlike(IReadOnlyList<(string Name, IReadOnlyList<PrintedFigure> Figures)> documents)
    {
        foreach (IGrouping<string, (string Name, IReadOnlyList<PrintedFigure> Figures)> same in documents.GroupBy(document => Path.GetFileNameWithoutExtension(document.Name)).Where(same => same.Count() > 1))
        {
            ILookup<(string, string), string> where = same.SelectMany(document => document.Figures.Select(shown => (shown.Place, shown.Proof, document.Name))).Distinct().ToLookup(shown => (shown.Place, shown.Proof), shown => shown.Name);
            foreach (IGrouping<(string Place, string Proof), string> alone in where.Where(places => places.Count() != same.Count()))
            {
                yield return $"{alone.First()}, {alone.Key.Place}\u00a0: [{FigureId.OfKey(alone.Key.Proof)}] n'est pas à cette place dans {string.Join(" ni ", same.Select(document => document.Name).Except(alone))}.";
            }
        }
    }

    // The day whose definitions were used, which proof keys did not always tell.
    private static string WithoutDay(string id) => id.Split(";def=")[0];
}
