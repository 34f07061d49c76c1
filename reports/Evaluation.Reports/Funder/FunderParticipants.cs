using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Funder;

/// <summary>
/// The common indicators of participants that a project under FSE+ reports (annex I of regulation 2021/1057): counted by person where each participant's
/// answer is told, with the share of those who have one beside. What no delivery tells is said to be « non renseigné », with what is missing.
/// </summary>
internal static class FunderParticipants
{
    private const string NobodyTold = "Non renseigné\u00a0: rien n'en est dit d'aucun participant.";

    internal static Section Of(FunderPages pack) => SectionBlocks.Of(
        "participants",
        "Les participants, au sens du FSE+",
        "Participants FSE+",
        "Les indicateurs communs de l'annexe I du règlement (UE) 2021/1057, pour une convention cofinancée par le FSE+. Une personne compte une fois, et pas du tout quand elle ne vient qu'un jour\u00a0; une sensibilisation collective ne compte pas. Ce qui est dit d'elle l'est à son entrée, ou le plus tôt ensuite.",
        "Aucune ligne de cette convention ne nomme de structure\u00a0: on ne peut pas lui rattacher de participants.",
        Table(pack));

    private static Table? Table(FunderPages pack)
    {
        ValueSet? all = pack.Values.Of("resultats", FunderContracts.Participants);
        return all is null ? null : new Table(
            "Indicateurs communs de participants",
            pack.Pages.Mentions.Of(all),
            [
                new("indicator", "Indicateur commun", ValueShape.Text),
                new("participants", "Participants", ValueShape.Whole),
                new("told", "Part renseignée", ValueShape.Percentage),
                new("how", "Comment c'est compté", ValueShape.Text),
            ],
            [
                new Row([new TextCell("Participants"), pack.Pages.Cells.Of(all, YearlyPages.Whole(all)), new NotApplicableCell(), new TextCell($"Personnes nommées venues deux jours au moins dans une même organisation ({FunderContracts.Participants})\u00a0; deux identifiants que rien ne relie comptent deux fois.")]),
                .. CommonIndicator.All.Select(one => RowOf(pack, one, YearlyPages.Whole(all))),
            ]);
    }

    private static Row RowOf(FunderPages pack, CommonIndicator one, IndicatorValue? all)
    {
        ValueSet? told = one.By is Slice slice ? pack.Values.Of(slice.Code(), FunderContracts.Participants) : null;
        Cell cell = told is null ? new MissingCell(one.Why) : Count(pack, one, told, all);
        return new Row(
        [
            new TextCell(one.Name),
            cell,
            cell is MissingCell ? new NotApplicableCell() : Filled(told!, all),
            new TextCell(cell is MissingCell ? "non renseigné" : "Déclaré par les partenaires, pour la part renseignée."),
        ]);
    }

    // An answer that nobody gave is nobody, where some gave another.
    private static Cell Count(FunderPages pack, CommonIndicator one, ValueSet told, IndicatorValue? all)
    {
        IndicatorValue[] of = Of(told, one.Codes);
        return all is { Hidden: false, Value: null } or null ? pack.Pages.Cells.Of(told, all)
            : !told.Values.Any(value => value.Slices[0].Key > 0) ? new MissingCell(NobodyTold)
            : Of(told, one.Astride).Length > 0 ? new MissingCell(one.Why)
            : of is [IndicatorValue only] ? pack.Pages.Cells.Of(told, only)
            : Array.Exists(of, value => value.Hidden) ? new HiddenCell()
            : new NumberCell(of.Sum(value => value.Value ?? 0));
    }

    private static Cell Filled(ValueSet told, IndicatorValue? all)
    {
        IndicatorValue? silent = told.Values.FirstOrDefault(value => value.Slices[0].Key <= 0);
        return all is { Hidden: true } || silent is { Hidden: true } ? new HiddenCell()
            : all is { Value: decimal people and > 0 } ? new NumberCell(1 - ((silent?.Value ?? 0) / people))
            : new NotApplicableCell();
    }

    private static IndicatorValue[] Of(ValueSet told, IReadOnlyList<string> codes) => [.. told.Values.Where(value => codes.Contains(value.Slices[0].Code) && value is not { Hidden: false, Value: null or 0 })];
}
