using Evaluation.Indicators.Queries;

namespace Evaluation.Reports.Funder;

/// <summary>A common indicator of participants, and what of ours tells it.</summary>
/// <param name="Name">Its name in annex I of regulation 2021/1057.</param>
/// <param name="By">What is told of each participant that answers it; null where nothing is.</param>
/// <param name="Codes">Answers that are of it.</param>
/// <param name="Astride">Answers of which some only are: with a participant in one of them, it can't be counted.</param>
/// <param name="Why">What is missing, where it can't be counted.</param>
internal sealed record CommonIndicator(string Name, Slice? By, IReadOnlyList<string> Codes, IReadOnlyList<string> Astride, string Why)
{
    private const string NobodyAsks = "Non renseigné\u00a0: aucun flux ne le demande.";
    private const string NobodyFollows = "Non renseigné\u00a0: aucun flux ne dit quand une personne sort de l'opération, ni ce qu'elle devient.";
    private const string NotToldApart = "Non renseigné\u00a0: «\u00a0sans emploi\u00a0» ne distingue pas les chômeurs des inactifs.";

    /// <summary>All of them, in the order of the annex.</summary>
    internal static IReadOnlyList<CommonIndicator> All { get; } =
    [
        Told("Femmes", Slice.PersonGender, "genre_feminin"),
        Told("Hommes", Slice.PersonGender, "genre_masculin"),
        Untold("Personnes non binaires", "Non renseigné\u00a0: les partenaires ne proposent que «\u00a0féminin\u00a0», «\u00a0masculin\u00a0» et «\u00a0non communiqué\u00a0»."),
        Untold("Chômeurs, y compris de longue durée", NotToldApart),
        Untold("Chômeurs de longue durée", NobodyAsks),
        Untold("Inactifs", NotToldApart),
        Told("Titulaires d'un emploi, y compris indépendants", Slice.PersonStatus, "statut_en_emploi"),
        Told("Moins de 18 ans", Slice.PersonAgeBand, "age_moins_12", "age_12_17"),
        new("De 18 à 29 ans", Slice.PersonAgeBand, ["age_18_24"], ["age_18_34", "age_25_39"], "Non renseigné\u00a0: des participants sont dans les tranches 18-34 ou 25-39 ans, à cheval sur celle-ci."),
        new("55 ans et plus", Slice.PersonAgeBand, ["age_60_plus", "age_60_69", "age_70_plus"], ["age_35_59", "age_40_59"], "Non renseigné\u00a0: des participants sont dans les tranches 35-59 ou 40-59 ans, à cheval sur celle-ci."),
        Untold("Enseignement primaire ou secondaire, premier cycle (CITE 0 à 2)", NobodyAsks),
        Untold("Enseignement secondaire, deuxième cycle, ou post-secondaire (CITE 3 et 4)", NobodyAsks),
        Untold("Enseignement supérieur (CITE 5 à 8)", NobodyAsks),
        Untold("En situation de handicap", NobodyAsks),
        Untold("Ressortissants de pays tiers", NobodyAsks),
        Untold("D'origine étrangère", NobodyAsks),
        Untold("Appartenant à une minorité", NobodyAsks),
        Untold("Sans domicile ou exclus du logement", NobodyAsks),
        Untold("Vivant en zone rurale", "Non renseigné\u00a0: la commune est celle de l'activité, pas celle où la personne vit."),
        Untold("À la sortie de l'opération\u00a0: en recherche d'emploi, en formation, qualifiés, en emploi", NobodyFollows),
        Untold("Six mois après\u00a0: en emploi, situation améliorée", NobodyFollows),
    ];

    private static CommonIndicator Told(string name, Slice by, params string[] codes) => new(name, by, codes, [], NobodyAsks);

    private static CommonIndicator Untold(string name, string why) => new(name, null, [], [], why);
}
