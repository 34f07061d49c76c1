using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Wording;

/// <summary>The words of the chapters on effects and on supply and needs, in one language.</summary>
internal sealed record EffectLabels
{
    private static readonly EffectLabels French = new()
    {
        Title = "Les effets\u00a0: autonomie et réorientation",
        Short = "Effets",
        Lead = "Ce que disent les comptes rendus quand la question y est posée et remplie. Chaque part se lit avec celle des activités où le champ est renseigné\u00a0: un champ vide n’est pas une réponse.",
        Absent = "Aucune livraison de l’année ne dit l’autonomie, l’orientation ou le suivi des personnes\u00a0: rien à montrer ici.",
        People = "Personnes suivies, {0}",
        Asked = "Champs renseignés et réorientation, {0}",
        Level = "Niveau",
        Activities = "Activités",
        Autonomy = "Niveau d’autonomie des personnes aidées",
        Change = "Évolution",
        ChangeTable = "Personnes notées au moins deux fois\u00a0: évolution de leur autonomie",
        Persons = "Personnes",
        DelayTitle = "Délai entre deux notes, {0}",
        Delay = "On ne note deux fois que les personnes qui reviennent\u00a0: ce n’est pas l’effet de l’aide sur tous.",
        Organisation = "Organisme",
        Redirections = "Réorientations",
        RedirectionTable = "Réorientations par type d’organisme (activités de La Coop)",
        RedirectionTableV1 = "Réorientations par type d’organisme (comptes rendus v1)",
        WorkshopLevels = "Niveau des ateliers",
        Workshops = "Ateliers",
        Base = "Base des parts",
        SupplyTitle = "L’offre et les besoins",
        SupplyShort = "Offre et besoins",
        SupplyLead = "Les lieux tels que la dernière liste reçue avant la fin de l’année les décrit, rapportés à la population\u00a0; les besoins sont des estimations nationales appliquées au territoire.",
        SupplyAbsent = "Ni liste de lieux ni population\u00a0: l’offre et les besoins ne se mesurent pas.",
        NoPlaces = "Aucune liste de lieux ne vaut pour la fin de l’année (au plus un an avant, au plus 15 jours après)\u00a0: le nombre de lieux, leur fraîcheur et la couverture des communes fragiles ne sont pas mesurés.",
        SupplyCards = "Offre, {0}",
        NeedCards = "Besoins, {0}",
        Freshness = "Fraîcheur des lieux",
        Class = "Dernière mise à jour",
        Places = "Lieux",
        ByEpci = "Lieux et couverture par EPCI",
        PerInhabitants = "Pour 10\u202f000 habitants",
        Fragile = "Habitants de communes fragiles couvertes",
        MethodLargest = "valeurs distinctes de la plus grande famille d’identifiants",
        MethodMedian = "médiane",
        MethodInterval = "intervalle de {0} à {1}",
        DeclaredPeople = "Selon les déclarations des médiateurs\u00a0: au moins ceux qu’ils ne disent pas déjà venus, au plus tous les accompagnements.",
        PeopleBetween = "Au moins la plus grande famille d’identifiants, au plus leur somme\u00a0; les anonymes en plus, sans qu’on sache combien.",
        PeopleLinked = "Exact\u00a0: une seule famille d’identifiants nomme tout le monde\u00a0; les anonymes en plus, sans qu’on sache combien.",
        PeopleNamed = "Personnes nommées, une fois par famille d’identifiants\u00a0; les anonymes n’y sont pas.",
    };

    private static readonly EffectLabels English = new()
    {
        Title = "Effects: autonomy and redirection",
        Short = "Effects",
        Lead = "What reports say where the question is asked and filled in. Each share is read with that of the activities where the field is filled in: an empty field is not an answer.",
        Absent = "No delivery of the year tells autonomy, redirection or the people followed: nothing to show here.",
        People = "People followed, {0}",
        Asked = "Fields filled in and redirection, {0}",
        Level = "Level",
        Activities = "Activities",
        Autonomy = "Level of autonomy of the people helped",
        Change = "Change",
        ChangeTable = "People rated twice or more: change of their autonomy",
        Persons = "People",
        DelayTitle = "Delay between two ratings, {0}",
        Delay = "Only those who come back are rated twice: it is not the effect of the help on everybody.",
        Organisation = "Organisation",
        Redirections = "Redirections",
        RedirectionTable = "Redirections by kind of organisation (activities of La Coop)",
        RedirectionTableV1 = "Redirections by kind of organisation (v1 reports)",
        WorkshopLevels = "Level of workshops",
        Workshops = "Workshops",
        Base = "Base of the shares",
        SupplyTitle = "Supply and needs",
        SupplyShort = "Supply and needs",
        SupplyLead = "Places as the last list received before the year’s end describes them, set against the population; needs are national estimates applied to the territory.",
        SupplyAbsent = "Neither a list of places nor population: supply and needs are not measured.",
        NoPlaces = "No list of places holds for the year’s end (a year before at most, 15 days after at most): the number of places, their freshness and the coverage of fragile communes are not measured.",
        SupplyCards = "Supply, {0}",
        NeedCards = "Needs, {0}",
        Freshness = "Freshness of places",
        Class = "Last update",
        Places = "Places",
        ByEpci = "Places and coverage by EPCI",
        PerInhabitants = "Per 10,000 inhabitants",
        Fragile = "Inhabitants of fragile communes covered",
        MethodLargest = "distinct values of the largest family of identifiers",
        MethodMedian = "median",
        MethodInterval = "interval from {0} to {1}",
        DeclaredPeople = "As mediators declare: at least those they do not say had come before, at most all the supports.",
        PeopleBetween = "At least the largest family of identifiers, at most their sum; anonymous people on top, nobody knows how many.",
        PeopleLinked = "Exact: one family of identifiers names everybody; anonymous people on top, nobody knows how many.",
        PeopleNamed = "People named, once in each family of identifiers; anonymous people are left out.",
    };

    internal required string Title { get; init; }
    internal required string Short { get; init; }
    internal required string Lead { get; init; }
    internal required string Absent { get; init; }
    internal required string People { get; init; }
    internal required string Asked { get; init; }
    internal required string Level { get; init; }
    internal required string Activities { get; init; }
    internal required string Autonomy { get; init; }
    internal required string Change { get; init; }
    internal required string ChangeTable { get; init; }
    internal required string Persons { get; init; }
    internal required string DelayTitle { get; init; }
    internal required string Delay { get; init; }
    internal required string Organisation { get; init; }
    internal required string Redirections { get; init; }
    internal required string RedirectionTable { get; init; }
    internal required string RedirectionTableV1 { get; init; }
    internal required string WorkshopLevels { get; init; }
    internal required string Workshops { get; init; }
    internal required string Base { get; init; }
    internal required string SupplyTitle { get; init; }
    internal required string SupplyShort { get; init; }
    internal required string SupplyLead { get; init; }
    internal required string SupplyAbsent { get; init; }
    internal required string NoPlaces { get; init; }
    internal required string SupplyCards { get; init; }
    internal required string NeedCards { get; init; }
    internal required string Freshness { get; init; }
    internal required string Class { get; init; }
    internal required string Places { get; init; }
    internal required string ByEpci { get; init; }
    internal required string PerInhabitants { get; init; }
    internal required string Fragile { get; init; }
    internal required string MethodLargest { get; init; }
    internal required string MethodMedian { get; init; }
    internal required string MethodInterval { get; init; }
    internal required string DeclaredPeople { get; init; }
    internal required string PeopleBetween { get; init; }
    internal required string PeopleLinked { get; init; }
    internal required string PeopleNamed { get; init; }

    internal static EffectLabels For(ReportLanguage language) => language switch
    {
        ReportLanguage.French => French,
        ReportLanguage.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A report is in French or in English."),
    };
}
