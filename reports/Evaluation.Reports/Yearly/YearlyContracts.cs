namespace Evaluation.Reports.Yearly;

/// <summary>The contracts the yearly report prints besides those of the plan.</summary>
internal static class YearlyContracts
{
    internal const string Activities = "ACT-02";
    internal const string Supports = "ACT-13-BASE";
    internal const string FollowUpRate = "ACT-10-TAUX";
    internal const string Time = "ACT-11";
    internal const string Attendances = "ACT-03";
    /// <summary>People of v1 reports, as declared: bounds, never one number.</summary>
    internal const string DeclaredPeople = "ACT-09-BORNES";

    /// <summary>People named, of all partners.</summary>
    internal const string UniquePeople = "ACT-15";

    internal const string Inhabitants = "CTX-POP";
    internal const string Fragility = "CTX-IFN";
    internal const string Age = "PART-AGE";

    /// <summary>The cards of the first page, most important first.</summary>
    internal static IReadOnlyList<string> Headlines { get; } = [Activities, Supports, Attendances, FollowUpRate, Time, DeclaredPeople];

    /// <summary>The three public meanings of the word « accompagnement ».</summary>
    internal static IReadOnlyList<string> SupportMeanings { get; } = ["ACT-01", "ACT-07", "ACT-08"];

    internal static IReadOnlyList<string> Durations { get; } = ["ACT-12-MOINS-30", "ACT-12-30-60", "ACT-12-60-120", "ACT-12-120-PLUS", "ACT-12-INCONNUE"];

    internal static IReadOnlyList<string> Volume { get; } = [Activities, Supports];

    /// <summary>Attributes of the public: the count, its share among those told, and how many are not told, which stand beside. Ages are told in the bands of one time at once.</summary>
    internal static IReadOnlyList<(string Count, string Share, string? NotTold)> Attributes { get; } =
    [
        ("ACT-14-AGE-V1", "ACT-14-AGE-V1-PART", null),
        ("ACT-14-AGE-V2", "ACT-14-AGE-V2-PART", "ACT-14-AGE-NC"),
        ("ACT-14-STATUT", "ACT-14-STATUT-PART", "ACT-14-STATUT-NC"),
        ("ACT-14-GENRE", "ACT-14-GENRE-PART", "ACT-14-GENRE-NC"),
    ];

    internal static IReadOnlyList<string> Publics { get; } = [.. Attributes.SelectMany(one => new[] { one.Count, one.Share })];

    internal static IReadOnlyList<string> NotTold { get; } = [.. Attributes.Select(one => one.NotTold).OfType<string>()];

    internal static OverlappingParts Themes { get; } = new(Supports, "ACT-13", "ACT-13-PART");

    internal static OverlappingParts Equipment { get; } = new("ACT-13-MATERIEL-BASE", "ACT-13-MATERIEL", "ACT-13-MATERIEL-PART");

    internal static IReadOnlyList<string> Population { get; } = [Inhabitants];

    internal static IReadOnlyList<string> Context { get; } = [Inhabitants, Fragility];

    internal static IReadOnlyList<string> Freshness { get; } = [Age];

    /// <summary>People named. Those who are not stand in ACT-04-ANONYMES: printed beside the total of supports, it would have small counts of people named hide that total.</summary>
    internal static IReadOnlyList<string> People { get; } = [UniquePeople, "ACT-05", "ACT-06", "EFF-05"];

    /// <summary>What was redirected, and how often each question was answered.</summary>
    internal static IReadOnlyList<string> Asked { get; } = ["EFF-03", "EFF-03-COUVERTURE", "EFF-01-COUVERTURE"];

    /// <summary>What is told by code about what the help led to: the count, the share.</summary>
    internal static IReadOnlyList<(string Count, string Share)> Effects { get; } =
        [("EFF-01-ACTIVITES", "EFF-01"), ("EFF-02-PERSONNES", "EFF-02"), ("EFF-03-ORIENTEES", "EFF-04"), ("EFF-04-V1-REORIENTATIONS", "EFF-04-V1"), ("EFF-06-ATELIERS", "EFF-06")];

    internal static IReadOnlyList<string> Told { get; } = [.. Effects.SelectMany(one => new[] { one.Count, one.Share })];

    /// <summary>Places and what they cover.</summary>
    internal static IReadOnlyList<string> Supply { get; } = ["OFF-01-LIEUX", "OFF-01", "OFF-03"];

    /// <summary>Posts and their money, which no territory tells apart.</summary>
    internal static IReadOnlyList<string> Posts { get; } = ["OFF-05-POSTES", "OFF-05", "FIN-01-CN-CONVENTIONNE", "FIN-01-CN-VERSE"];

    /// <summary>Who else helps, is trained or coordinates.</summary>
    internal static IReadOnlyList<string> Actors { get; } = ["OFF-04", "OFF-07", "FORM-02", "FORM-03", "COORD-01"];

    /// <summary>Expenses told.</summary>
    internal const string Costs = "FIN-05-COUTS";

    /// <summary>Expenses of a partner over the most and the fewest people it may have helped.</summary>
    internal const string PersonCost = "FIN-05-PERSONNE";

    /// <summary>The steps of money, from announced to justified.</summary>
    internal static IReadOnlyList<string> MoneyChain { get; } = ["FIN-01-ANNONCE", "FIN-01-ENGAGE", "FIN-01-CONVENTIONNE", "FIN-01-VERSE", "FIN-01-JUSTIFIE"];

    /// <summary>The steps of passes, each with its rate.</summary>
    internal static IReadOnlyList<string> Passes { get; } =
        ["FIN-04-ACHETES", "FIN-04-DISTRIBUES", "FIN-04-DISTRIBUTION", "FIN-04-ACTIVES", "FIN-04-UTILISES", "FIN-04", "FIN-04-USAGE-ACHATS", "FIN-04-REMBOURSES", "FIN-04-REMBOURSEMENT", "FIN-04-EXPIRES", "FIN-04-EXPIRATION"];

    /// <summary>Money and passes, which often name no place.</summary>
    internal static IReadOnlyList<string> Money { get; } = [.. MoneyChain, Costs, .. Passes];

    /// <summary>Estimated needs, and how far they are covered.</summary>
    internal static IReadOnlyList<string> Needs { get; } = ["NEED-01", "NEED-02", "NEED-04"];

    /// <summary>Places by age of their description: the count, the share.</summary>
    internal static IReadOnlyList<string> PlacesByAge { get; } = ["OFF-01-LIEUX", "OFF-02"];

    /// <summary>How long between the ratings of one person.</summary>
    internal const string Delay = "EFF-02-DELAI";

    /// <summary>Everything asked for the whole territory.</summary>
    internal static IReadOnlyList<string> Whole { get; } =
        [.. Headlines.Concat(SupportMeanings).Concat(Durations).Append(Equipment.Base).Append(Inhabitants).Concat(People).Concat(Asked).Append(Delay).Concat(Attributes.Select(one => one.Count)).Concat(Effects.Select(one => one.Count)).Concat(NotTold).Concat(Supply).Concat(Actors).Concat(Needs).Distinct()];
}
