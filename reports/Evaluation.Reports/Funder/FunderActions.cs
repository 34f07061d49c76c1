using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Funder;

/// <summary>The actions that the lines of the agreement name.</summary>
internal static class FunderActions
{
    internal static Section Of(FunderPages pack) => SectionBlocks.Of(
        "actions",
        "Les actions financées",
        "Actions",
        "Telles que les lignes les nomment. Ce qui n'en nomme aucune est «\u00a0non renseigné\u00a0», jamais réparti au hasard.",
        "Aucune ligne de cette convention ne nomme d'action.",
        new SliceTable(pack.Pages, "Par action, depuis le début de la convention (euros)", "Action",
        [
            .. new[] { (FunderContracts.Contracted, "Conventionné"), (FunderContracts.Paid, "Versé"), (FunderContracts.Justified, "Justifié"), (FunderContracts.Costs, "Dépensé") }
                .Select(one => new SliceColumn(one.Item1, one.Item2, pack.Values.Of("actions", one.Item1), pack.Values.Of("depuis", one.Item1))),
        ]).Build());
}
