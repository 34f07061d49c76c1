using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Funder;

/// <summary>The chain of money, from what was announced to what is justified, and by who pays.</summary>
internal static class FunderChain
{
    internal static Section Of(FunderPages pack) => SectionBlocks.Of(
        "argent",
        "La chaîne de l'argent",
        "Argent",
        "Annoncé, engagé, conventionné, versé, justifié\u00a0: des étapes d'une même somme, qui ne s'additionnent pas. Aucune ne devrait dépasser la précédente.",
        "Aucune étape d'argent n'est dite.",
        Cascade(pack),
        ByFunder(pack));

    private static Figure? Cascade(FunderPages pack)
    {
        ValueSet?[] sets = [.. FunderContracts.Chain.SelectMany(contract => new[] { pack.Values.Of("depuis", contract), pack.Values.Of("annee", contract) })];
        if (sets.All(set => set is null))
        {
            return null;
        }

        Table table = new("Cascade, de l'annoncé au justifié (euros)", pack.Pages.Mentions.Of(sets),
        [
            new("step", "Étape", ValueShape.Text),
            new("since", "Depuis le début", FunderPages.Euros),
            new("gap", "Pas encore à cette étape", FunderPages.Euros),
            new("share", "Part de l'étape d'avant", ValueShape.Percentage),
            new("year", $"Dont {pack.Pages.Year}", FunderPages.Euros),
            new("state", "État", ValueShape.Status),
        ],
        [.. pack.Chain.Select(step => RowOf(pack, step))]);
        return pack.Chain.Any(step => step.Amount is not null)
            ? new Chart(ChartKind.StackedBar, Alternative(pack), table, "step", ["since", "gap"])
            : table;
    }

    private static Row RowOf(FunderPages pack, ChainStep step) => new(
    [
        new TextCell(step.Name),
        pack.Cell("depuis", step.Contract),
        step is { Amount: decimal amount, Before: decimal before } && amount <= before ? new NumberCell(before - amount) : new NotApplicableCell(),
        step is { Amount: decimal reached, Before: decimal all and not 0 } ? new NumberCell(reached / all) : new NotApplicableCell(),
        pack.Cell("annee", step.Contract),
        new StatusCell(StateOf(step)),
    ]);

    private static Status StateOf(ChainStep step) => step switch
    {
        { Amount: null } => new("non dit", StatusTone.Unknown),
        { Exceeds: true } => new($"dépasse «\u00a0{step.NameBefore!.ToLowerInvariant()}\u00a0»", StatusTone.Late),
        _ => new("dans l'ordre", StatusTone.Good),
    };

    private static string Alternative(FunderPages pack) => "Montants par étape, depuis le début de la convention\u00a0: "
        + string.Join(", ", pack.Chain.Select(step => $"{step.Name.ToLowerInvariant()} {(step.Amount is decimal amount ? pack.EurosText(amount) : "non dit")}")) + ".";

    private static Table? ByFunder(FunderPages pack) => new SliceTable(pack.Pages, "Par financeur, depuis le début de la convention (euros)", "Financeur",
    [
        .. new[] { (FunderContracts.Contracted, "Conventionné"), (FunderContracts.Paid, "Versé"), (FunderContracts.Justified, "Justifié") }
            .Select(one => new SliceColumn(one.Item1, one.Item2, pack.Values.Of("financeurs", one.Item1), pack.Values.Of("depuis", one.Item1))),
    ]).Build();
}
