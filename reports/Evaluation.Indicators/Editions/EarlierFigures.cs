using System.Text.RegularExpressions;
using Evaluation.Declared;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Editions;

/// <summary>The figures of editions published before, which their readers have not forgotten: beside them a new edition must not tell what it hides.</summary>
public sealed partial class EarlierFigures
{
    private readonly ILookup<string, EarlierFigure> _figures;

    internal EarlierFigures(IEnumerable<(string Id, EarlierFigure Figure)> figures)
    {
        _figures = figures.ToLookup(figure => Cell(figure.Id), figure => figure.Figure, StringComparer.Ordinal);
    }

    /// <summary>No edition was published.</summary>
    public static EarlierFigures None { get; } = new([]);

    /// <summary>Whether what changed since is what is to be told: then it is changes that must not be small.</summary>
    internal bool IsCompared { get; private init; }

    /// <summary>Whether they say anything.</summary>
    internal bool Any => _figures.Count > 0;

    /// <summary>The names of the editions.</summary>
    public IReadOnlyList<string> Editions { get; private init; } = [];

    /// <summary>What editions of a year and of the years beside it printed, for a new one.</summary>
    /// <param name="session">The warehouse, which knows what was hidden.</param>
    /// <param name="shelf">The editions of the territory.</param>
    /// <param name="year">The year of the new edition.</param>
    /// <param name="audience">Whom the new edition is for.</param>
    /// <param name="only">Names of the editions to read; null for all published.</param>
    public static EarlierFigures Of(WarehouseSession session, EditionShelf shelf, Period year, Audience audience, IReadOnlyList<string>? only = null)
    {
        Edition[] editions = [.. shelf.All().Where(edition => only?.Contains(edition.Id) ?? (edition.Manifest.Sequence is not null && IsNear(edition, year)))];
        return new EarlierFigures(editions.SelectMany(edition => Of(session, edition, audience))) { Editions = [.. editions.Select(edition => edition.Id)] };
    }

    /// <summary>What one edition printed, to tell what changed since.</summary>
    internal static EarlierFigures ComparedWith(Edition edition) => new(edition.Figures()
        .Where(figure => figure is { Promise: null, Persons: true, Hidden: false })
        .Select(figure => (figure.Id, new EarlierFigure(figure.Numerator, figure.Denominator, Hidden: false, IsRead: true))))
    { IsCompared = true };

    /// <summary>What earlier editions said of a cell.</summary>
    internal IEnumerable<EarlierFigure> Find(string id) => _figures[Cell(id)];

    private static bool IsNear(Edition edition, Period year) => Math.Abs(PeriodText.Parse(edition.Manifest.Year).To.Year - year.To.Year) <= 1;

    // What the sealed folder hides is computed again, as it was known then.
    private static IEnumerable<(string, EarlierFigure)> Of(WarehouseSession session, Edition edition, Audience audience)
    {
        EditionFigure[] figures = [.. edition.Figures().Where(figure => figure.Promise is null && figure.Persons)];
        bool read = audience != Audience.Public || edition.Manifest.Audience == SnakeCase.Of(Audience.Public);
        IReadOnlyDictionary<string, EditionFigure>? all = figures.Any(figure => figure.Hidden) ? new EditionAgain(session, edition.Manifest).Unprotected(new StarReader(session, edition.Manifest.AsOf)) : null;
        return figures.Select(figure => (figure.Id, figure.Hidden
            ? new EarlierFigure(all?.GetValueOrDefault(figure.Id)?.Numerator, null, Hidden: true, read)
            : new EarlierFigure(figure.Numerator, figure.Denominator, Hidden: false, read)));
    }

    // The same cell in the perimeters or by the definitions of another year is told with them: where the number is the same, so is the figure.
    private static string Cell(string id) => Told().Replace(id, "");

    [GeneratedRegex(@";(geo=\d+|def=[^;]*)")]
    private static partial Regex Told();
}
