using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Funder;

/// <summary>What one support, and one person, cost; with the rule by which shared expenses are allocated, and both denominators.</summary>
internal static class FunderUnitCosts
{
    private const string Rule = "Règle de répartition\u00a0: les dépenses des partenaires de la convention qui ne nomment ni convention ni action sont réparties au prorata des activités (ACT-02) des structures de la convention parmi toutes celles de ces partenaires, pris ensemble, dans la période.";

    internal static Section Of(FunderPages pack)
    {
        UnitCost cost = UnitCost.Of(pack.Values);
        return SectionBlocks.Of(
            "couts-unitaires",
            "Les coûts unitaires",
            "Coûts unitaires",
            "Une estimation\u00a0: des dépenses qui ne sont pas dites la feraient monter, de l'activité qui n'est pas reçue la ferait baisser. Par personne, le dénominateur est une borne basse\u00a0: le coût est alors un maximum.",
            "Aucune dépense de cette convention n'est dite pour la période\u00a0: aucun coût ne peut être calculé.",
            cost.Direct is null ? null : new Paragraph(Rule, ParagraphTone.Note),
            cost.Direct is null ? null : Table(pack, cost),
            cost.Allocated is null || pack.Values.Activities.Count == 0 ? null : new Paragraph(Twice(pack), ParagraphTone.Warning));
    }

    // The key is made of activities that another agreement claims too: each pack is right alone, their sum is not.
    private static string Twice(FunderPages pack) =>
        $"Les mêmes activités servent de clé à {string.Join(", ", pack.Values.Activities.Select(one => one.Other.Code).Order(StringComparer.Ordinal))}, qui paie les mêmes structures les mêmes jours\u00a0: ces dépenses communes sont réparties dans chaque dossier. Les coûts de ces conventions ne s'additionnent pas.";

    private static Table Table(FunderPages pack, UnitCost cost)
    {
        string? people = FunderContracts.People.FirstOrDefault(id => pack.Values.Of("resultats", id) is not null);
        return new Table("Coût par accompagnement et par personne", pack.Pages.Mentions.Of(
            pack.Values.Of("annee", FunderContracts.Costs), pack.Values.Of("communs", FunderContracts.Costs), pack.Values.Of("cle", FunderContracts.Activities), pack.Values.Of("partenaires", FunderContracts.Activities), pack.Values.Of("resultats", FunderContracts.Supports), people is null ? null : pack.Values.Of("resultats", people)),
        [
            new("what", "Ce qui est compté", ValueShape.Text),
            new("value", "Valeur", ValueShape.Number(2)),
            new("unit", "Unité", ValueShape.Text),
        ],
        [
            RowOf("Dépenses de la convention", pack.Cell("annee", FunderContracts.Costs), "€"),
            RowOf("Dépenses communes des mêmes partenaires", Known(cost.Pool, "Aucune dépense commune n'est dite."), "€"),
            RowOf("Clé\u00a0: part des activités des partenaires", Known(cost.Key, "Les activités ne sont pas connues.", ValueShape.Percentage), "des activités"),
            RowOf("Part des dépenses communes", Known(cost.Allocated, "Rien à répartir, ou clé inconnue."), "€"),
            RowOf("Coût total", Known(cost.Total, "Les dépenses communes ne peuvent pas être réparties."), "€"),
            RowOf("Premier dénominateur\u00a0: accompagnements (ACT-01)", pack.Cell("resultats", FunderContracts.Supports), "accompagnements"),
            RowOf("Coût par accompagnement", Divided(cost.Total, pack.Values.Whole("resultats", FunderContracts.Supports)), "€"),
            RowOf(people is null ? "Second dénominateur\u00a0: personnes, borne basse" : $"Second dénominateur\u00a0: personnes, borne basse ({people})", people is null ? new MissingCell("Aucun partenaire de cette convention ne permet de compter des personnes une seule fois.") : pack.Cell("resultats", people), "personnes"),
            RowOf("Coût par personne", Divided(cost.Total, people is null ? null : pack.Values.Whole("resultats", people)), "€"),
        ]);
    }

    private static Row RowOf(string what, Cell value, string unit) => new([new TextCell(what), value, new TextCell(unit)]);

    private static Cell Known(decimal? number, string why, ValueShape? shape = null) => number is decimal known ? new NumberCell(known, shape) : new MissingCell(why);

    // The cost is printed: a unit cost would tell a number of people that is hidden.
    private static Cell Divided(decimal? cost, IndicatorValue? by) => by switch
    {
        { Hidden: true } => new HiddenCell(),
        { Value: decimal number and not 0 } when cost is decimal known => new NumberCell(known / number),
        _ => new MissingCell("Le coût ou le dénominateur n'est pas connu."),
    };
}
