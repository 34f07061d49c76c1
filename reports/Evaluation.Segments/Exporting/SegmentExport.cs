using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Exporting;

/// <summary>★ The last run of each clustering as tables for analysts, protected as for any reader, with the dictionary of their columns.</summary>
/// <param name="session">An open session with the warehouse.</param>
/// <param name="load">Runs kept after this load are not seen.</param>
/// <param name="audience">Whom it is for.</param>
/// <param name="beside">What the audience may read elsewhere of the period of a run, protected first; null for nothing.</param>
public sealed class SegmentExport(WarehouseSession session, int load, Audience audience, Func<IndicatorRun, Period, IReadOnlyList<ValueRequest>>? beside = null)
{
    private static readonly ExportColumn Definition = new("regroupement", typeof(string), "Le regroupement.");
    private static readonly ExportColumn Code = new("segment", typeof(string), "Code du segment\u00a0; un segment retrouvé d'un calcul à l'autre garde le sien.");

    /// <summary>The tables; the last one is the dictionary.</summary>
    public IReadOnlyList<ExportTable> Tables()
    {
        SegmentRun[] runs = [.. SegmentReader.Last(session, load, audience, beside).Select(kept => kept.Run)];
        IndicatorRun figures = IndicatorRun.Open(session, load);
        List<ExportTable> tables = [Segments(runs), Features(runs), Categories(runs), Units(runs)];
        tables.AddRange(runs.Where(run => run.Definition.CountsPersons && run.Segments.Count > 0).Select(run => new MemberExport(session, load, run).Table(figures.Settings.Thresholds.For(audience))).OfType<ExportTable>());
        return [.. tables, Dictionary(tables)];
    }

    private static ExportTable Segments(SegmentRun[] runs) => new("segments",
    [
        Definition,
        Code,
        new("nom", typeof(string), "Nom du segment."),
        new("effectif", typeof(long), "Lignes du segment\u00a0; vide où il est masqué."),
        new("part", typeof(double), "Sa part des lignes divisées, de 0 à 1."),
        new("part_basse", typeof(double), "Borne basse de l'intervalle à 95\u202f% de cette part."),
        new("part_haute", typeof(double), "Borne haute."),
        new("stabilite", typeof(double), "Recouvrement moyen (indice de Jaccard) avec le segment retrouvé en retirant les lignes au sort, de 0 à 1."),
        new("periode", typeof(string), "Période que les lignes décrivent."),
        new("chargement", typeof(long), "Chargement au bout duquel les lignes étaient connues ainsi."),
        new("version", typeof(long), "Version de la déclaration du regroupement."),
    ],
    [.. runs.SelectMany(run => run.Segments, (run, segment) => new object?[]
    {
        run.Definition.Id, segment.Code, segment.Name.Fr, (long?)segment.Size, Rounded(segment.Share?.Value, 3), Rounded(segment.Share?.Low, 3), Rounded(segment.Share?.High, 3),
        Rounded(segment.Stability, 2), run.Period.Code, (long)run.AsOf, (long)run.Definition.Version,
    })]);

    private static ExportTable Features(SegmentRun[] runs) => new("caracteres",
    [
        Definition,
        Code,
        new("caractere", typeof(string), "Colonne du caractère comparé."),
        new("libelle", typeof(string), "Ce qu'il est."),
        new("unite", typeof(string), "Son unité."),
        new("moyenne", typeof(double), "Moyenne du segment, arrondie comme elle s'imprime\u00a0; vide où elle est masquée."),
        new("mediane", typeof(double), "Médiane du segment."),
        new("ecart", typeof(double), "Moyenne du segment moins celle de l'ensemble, en écarts types de l'ensemble."),
        new("moyenne_ensemble", typeof(double), "Moyenne de toutes les lignes."),
    ],
    [.. runs.SelectMany(run => run.Segments, (run, segment) => (run, segment)).SelectMany(each => each.segment.Features, (each, profile) => (each.run, each.segment, profile))
        .Join(runs.SelectMany(run => run.Features, (run, feature) => (run, feature)), each => (each.run.Definition.Id, each.profile.Column), all => (all.run.Definition.Id, all.feature.Feature.Column), (each, all) => Row(each.run, each.segment, each.profile, all.feature))]);

    private static object?[] Row(SegmentRun run, Segment segment, FeatureProfile profile, RunFeature all) =>
    [
        run.Definition.Id, segment.Code, profile.Column, all.Feature.Label.Fr, all.Feature.Unit.Fr,
        Printed(all.Feature, profile.Mean), Printed(all.Feature, profile.Median), Rounded(profile.Difference, 1), Printed(all.Feature, all.Mean),
    ];

    private static ExportTable Categories(SegmentRun[] runs) => new("categories",
    [
        Definition,
        Code,
        new("colonne", typeof(string), "Ce que la catégorie décrit."),
        new("libelle", typeof(string), "Ce que c'est."),
        new("code", typeof(string), "Code de la catégorie."),
        new("categorie", typeof(string), "Ce qu'elle est."),
        new("effectif", typeof(long), "Lignes du segment dans la catégorie\u00a0; vide où il est masqué."),
        new("effectif_ensemble", typeof(long), "Lignes de tous les segments dans la catégorie."),
    ],
    [.. runs.SelectMany(run => run.Segments, (run, segment) => (run, segment)).SelectMany(each => each.segment.Categories, (each, category) => new object?[]
    {
        each.run.Definition.Id, each.segment.Code, category.Column, category.Label.Fr, category.Code, category.Category.Fr, (long?)category.Count, (long?)category.CountOfAll,
    })]);

    private static ExportTable Units(SegmentRun[] runs) => new("unites",
    [
        Definition,
        new("code", typeof(string), "Code officiel du territoire, ou identifiant du lieu chez le partenaire."),
        new("nom", typeof(string), "Son nom."),
        new("segment", typeof(string), "Code de son segment\u00a0; vide hors segment."),
        new("caractere", typeof(string), "Colonne du caractère."),
        new("valeur", typeof(double), "Sa valeur, arrondie comme elle s'imprime\u00a0; vide où elle manque ou est masquée."),
    ],
    [.. runs.SelectMany(run => run.Units, (run, unit) => (run, unit)).SelectMany(each => each.run.Definition.Features, (each, feature) => new object?[]
    {
        each.run.Definition.Id, each.unit.Code, each.unit.Name, each.run.Segments.FirstOrDefault(segment => segment.Number == each.unit.Segment)?.Code, feature.Column,
        Printed(feature, each.unit.Values.GetValueOrDefault(feature.Column)),
    })]);

    private static ExportTable Dictionary(IReadOnlyList<ExportTable> tables) => new("dictionnaire",
    [
        new("fichier", typeof(string), "Le fichier."),
        new("colonne", typeof(string), "La colonne."),
        new("type", typeof(string), "texte, entier ou nombre."),
        new("sens", typeof(string), "Ce qu'elle dit."),
    ],
    [.. tables.SelectMany(table => table.Columns, (table, column) => new object?[] { table.Name, column.Name, column.Type == typeof(string) ? "texte" : column.Type == typeof(long) ? "entier" : "nombre", column.Meaning })]);

    // No more digits than a page shows: a mean to its last digit would tell what is hidden beside it.
    private static double? Printed(SegmentFeature feature, double? value) => Rounded(value * feature.Times, feature.Decimals);

    private static double? Rounded(double? value, int decimals) => value is double number ? Math.Round(number, decimals, MidpointRounding.AwayFromZero) : null;
}
