using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Funder;

/// <summary>What the structures paid for did in the period.</summary>
internal static class FunderOutcomes
{
    internal static Section Of(FunderPages pack) => SectionBlocks.Of(
        "resultats",
        "Les résultats",
        "Résultats",
        "L'activité des structures que la convention paie, sur ses jours dans la période. Elle n'est pas toute due à cette convention\u00a0: voir ce qui est revendiqué deux fois.",
        "Aucune ligne de cette convention ne nomme de structure\u00a0: on ne peut pas lui rattacher d'activité.",
        Table(pack),
        ByMonth(pack));

    private static Table? Table(FunderPages pack)
    {
        ValueSet[] sets = [.. FunderContracts.Outcomes.Concat(FunderContracts.People).Distinct().Select(id => pack.Values.Of("resultats", id)).OfType<ValueSet>()];
        return sets.Length == 0 ? null : new Table("Activité des structures de la convention", pack.Pages.Mentions.Of(sets),
        [
            new("name", "Résultat", ValueShape.Text),
            new("contract", "Contrat", ValueShape.Text),
            new("value", pack.Pages.Year, ValueShape.Number(0)),
            new("unit", "Unité", ValueShape.Text),
        ],
        [.. sets.Select(set => new Row([new TextCell(pack.Pages.NameOf(set.Contract)), new TextCell(set.Contract.Id), Shaped(pack, set), new TextCell(pack.Pages.Of(set.Contract.Unit))]))]);
    }

    private static Cell Shaped(FunderPages pack, ValueSet set) => pack.Pages.Cells.Of(set, YearlyPages.Whole(set));

    private static Figure? ByMonth(FunderPages pack)
    {
        ValueSet? months = pack.Values.Of("mois", FunderContracts.Activities);
        Table? table = months is null ? null : new SliceTable(pack.Pages, "Activités par mois", pack.Pages.Words.Month, [new("now", pack.Pages.Year, months, pack.Values.Of("resultats", FunderContracts.Activities))])
        {
            WholeName = "Ensemble",
        }.Build();
        return DrawnTable.Of(pack.Pages, table, ChartKind.Bar, "now");
    }
}
