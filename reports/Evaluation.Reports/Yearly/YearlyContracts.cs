namespace Evaluation.Reports.Yearly;

/// <summary>The contracts the yearly report prints besides those of the plan.</summary>
internal static class YearlyContracts
{
    internal const string Activities = "ACT-02";
    internal const string Supports = "ACT-13-BASE";
    internal const string FollowUpRate = "ACT-10-TAUX";
    internal const string Time = "ACT-11";
    internal const string Attendances = "ACT-03";
    internal const string DeclaredPeople = "ACT-09";
    internal const string ThemeSupports = "ACT-13";
    internal const string ThemeShare = "ACT-13-PART";
    internal const string Inhabitants = "CTX-POP";
    internal const string Fragility = "CTX-IFN";
    internal const string Age = "PART-AGE";

    /// <summary>The cards of the first page, most important first.</summary>
    internal static IReadOnlyList<string> Headlines { get; } = [Activities, Supports, Attendances, FollowUpRate, Time, DeclaredPeople];

    /// <summary>The three public meanings of the word « accompagnement ».</summary>
    internal static IReadOnlyList<string> SupportMeanings { get; } = ["ACT-01", "ACT-07", "ACT-08"];

    internal static IReadOnlyList<string> Durations { get; } = ["ACT-12-MOINS-30", "ACT-12-30-60", "ACT-12-60-120", "ACT-12-120-PLUS", "ACT-12-INCONNUE"];

    internal static IReadOnlyList<string> Volume { get; } = [Activities, Supports];

    /// <summary>Attributes of the public: the count, then its share.</summary>
    internal static IReadOnlyList<(string Count, string Share)> Attributes { get; } =
        [("ACT-14-AGE", "ACT-14-AGE-PART"), ("ACT-14-STATUT", "ACT-14-STATUT-PART"), ("ACT-14-GENRE", "ACT-14-GENRE-PART")];

    internal static IReadOnlyList<string> Publics { get; } = [.. Attributes.SelectMany(pair => new[] { pair.Count, pair.Share })];

    internal static IReadOnlyList<string> Themes { get; } = [ThemeSupports, ThemeShare];

    internal static IReadOnlyList<string> Population { get; } = [Inhabitants];

    internal static IReadOnlyList<string> Context { get; } = [Inhabitants, Fragility];

    internal static IReadOnlyList<string> Freshness { get; } = [Age];

    /// <summary>Everything asked for the whole territory.</summary>
    internal static IReadOnlyList<string> Whole { get; } =
        [.. Headlines.Concat(SupportMeanings).Concat(Durations).Append(Inhabitants).Distinct()];
}
