using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Funder;

/// <summary>The first page: the agreement in one minute.</summary>
internal static class FunderSummary
{
    internal static Section Of(FunderPages pack) => SectionBlocks.Of(
        "synthese",
        "Synthèse",
        "Synthèse",
        Lead(pack),
        "Rien n'est dit de l'argent de cette convention.",
        Cards(pack),
        SectionBlocks.Points("Ce qu'il faut savoir", Points(pack)));

    private static string Lead(FunderPages pack)
    {
        FundedAgreement agreement = pack.Values.Agreement;
        string days = agreement.IsDated ? $"Du {pack.Pages.Text.Day(agreement.From)} au {pack.Pages.Text.Day(agreement.To)}." : "Ses jours ne sont pas tous dits\u00a0: elle est prise comme couvrant toute la période.";
        return $"{days} Les montants vont du début de la convention à la fin de la période\u00a0; les résultats sont ceux de la période.";
    }

    private static KeyFigures? Cards(FunderPages pack)
    {
        KeyFigure?[] cards =
        [
            Card(pack, "depuis", FunderContracts.Contracted), Card(pack, "depuis", FunderContracts.Paid), Card(pack, "depuis", FunderContracts.Justified),
            Card(pack, "depuis", FunderContracts.ShareJustified), Card(pack, "resultats", FunderContracts.Activities), Card(pack, "resultats", FunderContracts.Supports),
        ];
        KeyFigure[] there = [.. cards.OfType<KeyFigure>()];
        return there.Length == 0 ? null : new KeyFigures("La convention en chiffres", there);
    }

    private static KeyFigure? Card(FunderPages pack, string name, string contract) => pack.Values.Of(name, contract) is { } set
        ? new KeyFigure(pack.Pages.NameWithUnit(set.Contract), pack.Pages.Mentions.Of(set), ValueCells.ShapeOf(set.Contract), pack.Cell(name, contract))
        : null;

    private static IEnumerable<Point> Points(FunderPages pack)
    {
        foreach (ChainStep step in pack.Chain)
        {
            if (step.Exceeds)
            {
                yield return new Point(
                    $"{step.Name} ({pack.EurosText(step.Amount!.Value)}) dépasse {Small(step.NameBefore!)} ({pack.EurosText(step.Before!.Value)})\u00a0: une ligne manque ou est fausse, ou l'écart reste à expliquer.",
                    new Status("à expliquer", StatusTone.Late));
            }
        }

        string[] silent = [.. pack.Chain.Where(step => step.Amount is null).Select(step => Small(step.Name))];
        if (silent.Length > 0)
        {
            yield return new Point($"Étapes dont rien n'est dit\u00a0: {string.Join(", ", silent)}. Ce n'est pas zéro.", new Status("non dit", StatusTone.Unknown));
        }

        yield return FunderDoubles.Point(pack);
    }

    private static string Small(string name) => name.ToLowerInvariant();
}
