using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Wording;

/// <summary>The words printed beside every figure (<see cref="Mentions"/>), in one language.</summary>
internal sealed record MentionLabels
{
    private static readonly MentionLabels French = new()
    {
        CoverageOne = "{0} (livraisons reçues\u00a0: {1} sur {2} attendues)",
        CoverageSame = "{0} des livraisons attendues",
        CoverageRange = "de {0} à {1} des livraisons attendues, selon la valeur",
        PartlyNoCalendar = "aucun calendrier convenu pour une partie",
        FilterInside = "limité au territoire du plan",
        FilterEverywhere = "tout ce qui a été livré, hors territoire compris",
        FilterFeeds = "flux {0} selon le contrat",
        FilterErased = "sans les personnes effacées depuis ({0})",
        FilterPartners = "partenaire {0}",
        FilterAgreements = "convention {0}",
        FilterStructures = "structures {0}",
        FilterPlan = "règles de comptage du plan «\u00a0{0}\u00a0», version {1}",
        MethodCount = "décompte de lignes",
        MethodSum = "somme",
        MethodDistinct = "décompte de personnes distinctes",
        MethodIndex = "indice, jamais additionné",
        MethodAge = "jours écoulés",
        MethodRatio = "rapport de {0} à {1}",
        MethodShare = "part de {0} dans son ensemble",
        MethodSame = "égal à {0}",
        RoundedDown = "arrondi à l’entier inférieur",
        RoundedPerKind = "arrondi par type d’activité puis additionné",
        DisclosurePersons = "{0}\u202f; effectifs de moins de {1} personnes masqués",
        DisclosureOpen = "{0}\u202f; aucun effectif de personnes",
        DisclosureMoney = "{0}\u202f; sommes de moins de {1} structures, ou dont une a presque tout, masquées",
    };

    private static readonly MentionLabels English = new()
    {
        CoverageOne = "{0} (deliveries received: {1} of {2} expected)",
        CoverageSame = "{0} of the expected deliveries",
        CoverageRange = "from {0} to {1} of the expected deliveries, by value",
        PartlyNoCalendar = "no calendar agreed for a part",
        FilterInside = "within the plan’s territory",
        FilterEverywhere = "all that was delivered, outside the territory included",
        FilterFeeds = "feeds {0} by contract",
        FilterErased = "without the persons erased since ({0})",
        FilterPartners = "partner {0}",
        FilterAgreements = "agreement {0}",
        FilterStructures = "organisations {0}",
        FilterPlan = "counting rules of the plan “{0}”, version {1}",
        MethodCount = "count of rows",
        MethodSum = "sum",
        MethodDistinct = "count of distinct people",
        MethodIndex = "index, never summed",
        MethodAge = "days elapsed",
        MethodRatio = "ratio of {0} to {1}",
        MethodShare = "share of {0} in its whole",
        MethodSame = "equal to {0}",
        RoundedDown = "rounded down",
        RoundedPerKind = "rounded by kind of activity, then added",
        DisclosurePersons = "{0}; counts under {1} people hidden",
        DisclosureOpen = "{0}; no count of people",
        DisclosureMoney = "{0}; sums of fewer than {1} structures, or nearly all of one, hidden",
    };

    internal required string CoverageOne { get; init; }
    internal required string CoverageSame { get; init; }
    internal required string CoverageRange { get; init; }
    internal required string PartlyNoCalendar { get; init; }
    internal required string FilterInside { get; init; }
    internal required string FilterEverywhere { get; init; }
    internal required string FilterFeeds { get; init; }
    internal required string FilterErased { get; init; }
    internal required string FilterPartners { get; init; }
    internal required string FilterAgreements { get; init; }
    internal required string FilterStructures { get; init; }
    internal required string FilterPlan { get; init; }
    internal required string MethodCount { get; init; }
    internal required string MethodSum { get; init; }
    internal required string MethodDistinct { get; init; }
    internal required string MethodIndex { get; init; }
    internal required string MethodAge { get; init; }
    internal required string MethodRatio { get; init; }
    internal required string MethodShare { get; init; }
    internal required string MethodSame { get; init; }
    internal required string RoundedDown { get; init; }
    internal required string RoundedPerKind { get; init; }
    internal required string DisclosurePersons { get; init; }
    internal required string DisclosureOpen { get; init; }
    internal required string DisclosureMoney { get; init; }

    internal static MentionLabels For(ReportLanguage language) => language switch
    {
        ReportLanguage.French => French,
        ReportLanguage.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A report is in French or in English."),
    };
}
