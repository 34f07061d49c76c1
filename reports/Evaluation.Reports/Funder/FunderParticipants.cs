using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Funder;

/// <summary>
/// The common indicators of participants that a project under FSE+ reports (annex I of regulation 2021/1057). What no delivery tells is said to be
/// « non recueilli », with what is missing: nothing is worked out of counts by activity, which are not persons.
/// </summary>
internal static class FunderParticipants
{
    private const string NotByPerson = "Non recueilli\u00a0: déclaré par activité, où une personne compte à chaque venue\u00a0; pas encore compté par personne.";
    private const string NobodyAsks = "Non recueilli\u00a0: aucun flux ne le demande.";
    private const string NobodyFollows = "Non recueilli\u00a0: aucun flux ne dit quand une personne sort de l'opération, ni ce qu'elle devient.";

    private static readonly (string Indicator, string Why)[] Unsaid =
    [
        ("Chômeurs, y compris de longue durée", "Non recueilli\u00a0: «\u00a0sans emploi\u00a0» ne distingue pas les chômeurs des inactifs."),
        ("Chômeurs de longue durée", NobodyAsks),
        ("Inactifs", "Non recueilli\u00a0: «\u00a0sans emploi\u00a0» ne distingue pas les chômeurs des inactifs."),
        ("Titulaires d'un emploi, y compris indépendants", NotByPerson),
        ("Femmes, hommes", NotByPerson),
        ("Moins de 18 ans", NotByPerson),
        ("De 18 à 29 ans", "Non recueilli\u00a0: les tranches des partenaires (18-24, 25-39, 18-34) n'y reviennent pas."),
        ("55 ans et plus", "Non recueilli\u00a0: la dernière tranche des partenaires commence à 60 ans."),
        ("Enseignement primaire ou secondaire, premier cycle (CITE 0 à 2)", NobodyAsks),
        ("Enseignement secondaire, deuxième cycle, ou post-secondaire (CITE 3 et 4)", NobodyAsks),
        ("Enseignement supérieur (CITE 5 à 8)", NobodyAsks),
        ("En situation de handicap", NobodyAsks),
        ("Ressortissants de pays tiers", NobodyAsks),
        ("D'origine étrangère", NobodyAsks),
        ("Appartenant à une minorité", NobodyAsks),
        ("Sans domicile ou exclus du logement", NobodyAsks),
        ("Vivant en zone rurale", "Non recueilli\u00a0: la commune est celle de l'activité, pas celle où la personne vit."),
        ("À la sortie de l'opération\u00a0: en recherche d'emploi, en formation, qualifiés, en emploi", NobodyFollows),
        ("Six mois après\u00a0: en emploi, situation améliorée", NobodyFollows),
    ];

    internal static Section Of(FunderPages pack) => SectionBlocks.Of(
        "participants",
        "Les participants, au sens du FSE+",
        "Participants FSE+",
        "Les indicateurs communs de l'annexe I du règlement (UE) 2021/1057, pour une convention cofinancée par le FSE+. Une personne compte une fois par opération, et pas du tout quand elle n'y vient qu'un jour\u00a0; une sensibilisation collective ne compte pas.",
        "Aucune ligne de cette convention ne nomme de structure\u00a0: on ne peut pas lui rattacher de participants.",
        Table(pack));

    private static Table? Table(FunderPages pack)
    {
        ValueSet? returned = pack.Values.Of("resultats", FunderContracts.Returned);
        return returned is null ? null : new Table(
            "Indicateurs communs de participants",
            pack.Pages.Mentions.Of(returned),
            [
                new("indicator", "Indicateur commun", ValueShape.Text),
                new("participants", "Participants", ValueShape.Whole),
                new("how", "Comment c'est compté", ValueShape.Text),
            ],
            [
                new Row([new TextCell("Participants, au plus"), pack.Pages.Cells.Of(returned, YearlyPages.Whole(returned)), new TextCell($"Personnes nommées aidées par deux activités au moins ({FunderContracts.Returned})\u00a0: deux activités du même jour y suffisent, le FSE+ demande deux jours.")]),
                .. Unsaid.Select(one => new Row([new TextCell(one.Indicator), new MissingCell(one.Why), new TextCell("non recueilli")])),
            ]);
    }
}
