using Evaluation.Declared;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Segments;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Matching;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Searching;

namespace Evaluation.Reports.Tests.Segments;

/// <summary>Invented runs: publics and communes that divide, places that do not, persons that nobody follows.</summary>
internal static class SegmentSample
{
    internal static SegmentsValues Whole(ReportLanguage language = ReportLanguage.French) => new()
    {
        Territory = "Val-d’Exemple",
        AsOf = new KnownAsOf(42, new DateOnly(2026, 3, 15)),
        Audience = Audience.Committee,
        Threshold = 5,
        Language = language,
        Marks = language == ReportLanguage.French ? ["données fictives"] : ["invented data"],
        Runs = [Kept(Supports), Kept(Persons), Kept(CommunesSample.Run), Kept(Places)],
    };

    internal static KeptRun Kept(SegmentRun run) => new(43, new DateOnly(2026, 3, 16), run);

    internal static RunMethod Method { get; } = new("k-moyennes 1.0", "0.6.0", 20250003, 10, 50, 20, 0.6, 3);

    internal static SegmentFeature Feature(string column, string label, string unit, int decimals, string high, string low, FeatureSide side) => new(
        column, Both(label), Both(unit), unit == "%" ? 100 : 1, decimals, Both(high), Both(low), side, unit == "%" ? FeatureScale.Share : FeatureScale.Quantiles, MissingRule.LeaveOut, null);

    internal static Label Both(string french) => new(french, $"{french} [en]");

    internal static SegmentDefinition Definition(string id, string label, SegmentUnit unit, params SegmentFeature[] features) => new(
        id, 1, Both(label), Both($"Tous les {id} de la période."), unit, $"{id}.rows.sql", features, [], null, null, new QuantilePair(0.02, 0.98), new QuantilePair(0.25, 0.75), 2, 5, 50, 20250003, null);

    internal static SegmentRun Run(SegmentDefinition definition, RunVerdict verdict, RunRows rows) => new()
    {
        Definition = definition,
        AsOf = 42,
        Period = Period.CivilYear(2025),
        Territory = "Val-d’Exemple",
        Method = Method,
        Rows = rows,
        Verdict = verdict,
    };

    internal static KCandidate Tried(int k, double silhouette, double least, KRefusal? refusal = null) =>
        new(k, 1000.0 / k, 1 - (1.0 / k), silhouette, 1 / silhouette / 4, [new ClusterStability(0.97, 0.4, 0.6), new ClusterStability(least, 0.2, 0.4)], 900 / k, refusal);

    internal static ReferenceTest Reference(double rows, double around) => new(rows, [.. Enumerable.Range(0, 20).Select(draw => around + (0.002 * (draw % 5)))]);

    private static readonly SegmentFeature Age = Feature("age", "âge (milieu de la tranche déclarée)", "ans", 0, "des personnes âgées", "des personnes jeunes", FeatureSide.Profile);
    private static readonly SegmentFeature Retired = Feature("retired", "retraités", "%", 0, "beaucoup de retraités", "peu de retraités", FeatureSide.Profile);
    private static readonly SegmentFeature OutOfWork = Feature("out_of_work", "sans emploi", "%", 0, "beaucoup de personnes sans emploi", "peu de personnes sans emploi", FeatureSide.Profile);
    private static readonly SegmentFeature Workshop = Feature("workshop", "en atelier", "%", 0, "souvent aidés en atelier", "peu aidés en atelier", FeatureSide.Use);
    private static readonly SegmentFeature Minutes = Feature("minutes", "durée", "minutes", 0, "des accompagnements longs", "des accompagnements courts", FeatureSide.Use);

    private static SegmentRun Supports => Run(
        Definition("supports", "Publics : accompagnements individuels", SegmentUnit.Support, Age, Retired, OutOfWork, Workshop, Minutes),
        RunVerdict.Segments,
        new RunRows(12_480, 9_120, 2_400, [new LackingRows("age", Both("âge"), 960, null)], [new LackingRows("minutes", Both("durée"), 310, Both("La durée manque parfois."))])) with
    {
        Curve = [Tried(2, 0.38, 0.93), Tried(3, 0.41, 0.88), Tried(4, 0.36, 0.71), Tried(5, 0.33, 0.41, KRefusal.Unstable)],
        Permuted = Reference(0.41, 0.17),
        Cloud = Reference(0.41, 0.24),
        Proposed = 3,
        Features = [All(Age, 24, 75, 52), All(Retired, 0, 1, 0.33), All(OutOfWork, 0, 1, 0.29), All(Workshop, 0, 1, 0.21), All(Minutes, 10, 120, 48)],
        Segments =
        [
            Group(1, "supports-A", "Des personnes âgées, souvent aidés en atelier", 4_104, 0.45, 0.97, [Of("retired", 0.71, 1.1), Of("age", 69, 1.0), Of("workshop", 0.44, 0.62), Of("out_of_work", 0.004, -0.61), Of("minutes", 74, 0.55)], Elders),
            Group(2, "supports-B", "Beaucoup de personnes sans emploi, peu aidés en atelier", 3_192, 0.35, 0.88, [Of("out_of_work", 0.78, 1.2), Of("age", 41, -0.7), Of("retired", 0.01, -0.66), Of("workshop", 0.02, -0.4), Of("minutes", 33, -0.21)], Seekers),
            Group(3, "supports-C", "Proche de l’ensemble", 1_824, 0.20, 0.66, [Of("age", 47, -0.31), Of("minutes", null, null), Of("workshop", 0.19, -0.05)], []) with { Merged = 2 },
        ],
        Trivial = new TrivialComparison(Both("âge × statut"), 18, 0.34, 0.52, 0.44),
        Drift = new RunDrift(31, 30, Period.CivilYear(2024), 1,
        [
            new SegmentChange(SegmentFate.Same, "supports-A", Both("Des personnes âgées"), 0.41, "supports-A", Both("Des personnes âgées, souvent aidés en atelier"), 0.45, 0.3, [new MovedFeature("workshop", 0.31, 0.44), new MovedFeature("minutes", 66, 74)]),
            new SegmentChange(SegmentFate.Split, "supports-A", Both("Des personnes âgées"), 0.41, "supports-C", Both("Proche de l’ensemble"), 0.20, 1.2, []),
            new SegmentChange(SegmentFate.New, null, null, null, "supports-B", Both("Beaucoup de personnes sans emploi, peu aidés en atelier"), 0.35, null, []),
            new SegmentChange(SegmentFate.Vanished, "supports-D", Both("Des scolarisés"), null, null, null, null, null, []),
        ], true),
    };

    private static SegmentRun Persons => Run(Definition("personnes", "Publics : personnes suivies", SegmentUnit.Person), RunVerdict.NotApplicable, new RunRows(0, 0, 0, [], [])) with
    {
        Refusal = new RunRefusal(RefusalReason.NobodyNamed, new Label("Sans objet\u00a0: aucune livraison ne nomme les personnes aidées, même par pseudonyme.", "Not applicable: no delivery names the people helped, even by pseudonym.")),
    };

    private static SegmentRun Places => Run(
        Definition("lieux", "Lieux : activité, publics, ouverture", SegmentUnit.Place, Minutes), RunVerdict.NoStructure, new RunRows(84, 84, 0, [], [])) with
    {
        Refusal = new RunRefusal(RefusalReason.NoStructure, new Label(
            "Pas de structure exploitable\u00a0: ces lignes ne se divisent pas nettement mieux que les mêmes valeurs mêlées au hasard. Aucun segment n’est publié.",
            "No usable structure: these rows divide no clearly better than the same values shuffled at random. No segment is published.")),
        Curve = [Tried(2, 0.22, 0.64), Tried(3, 0.21, 0.52, KRefusal.Unstable), Tried(4, 0.19, 0.31, KRefusal.Unstable)],
        Permuted = Reference(0.22, 0.24),
        Cloud = Reference(0.22, 0.23),
    };

    internal static RunFeature All(SegmentFeature feature, double low, double high, double mean) => new(feature, low, high, mean, 1, mean, mean, 1);

    internal static FeatureProfile Of(string column, double? mean, double? difference) => new(column, mean, mean, difference);

    internal static Segment Group(int number, string code, string name, int? size, double? share, double? stability, IReadOnlyList<FeatureProfile> features, IReadOnlyList<SegmentCategory> categories) => new(
        number, code, Both(name), Both(name), size, share is double value ? new ShareInterval(value, value - 0.02, value + 0.03) : null, stability, [0, 0], features, categories, 0);

    private static IReadOnlyList<SegmentCategory> Elders { get; } = Fallen(4_104, (CategoryTopic.Where, "epci", "intercommunalité", "epci:1", "CC du Val", 2_000, 3_100), (CategoryTopic.Where, "epci", "intercommunalité", "epci:2", "CA de la Ville", 1_200, 5_200), (CategoryTopic.Where, "epci", "intercommunalité", "epci:3", "CC des Monts", null, 820), (CategoryTopic.For, "rights", "démarches administratives", "oui", "oui", 1_700, 4_600), (CategoryTopic.For, "rights", "démarches administratives", "inconnu", "non renseigné", 500, 900), (CategoryTopic.Gained, "oriented", "réorientés", "oui", "oui", 210, 1_100));

    private static IReadOnlyList<SegmentCategory> Seekers { get; } = Fallen(3_192, (CategoryTopic.Where, "epci", "intercommunalité", "epci:1", "CC du Val", 700, 3_100), (CategoryTopic.Where, "epci", "intercommunalité", "epci:2", "CA de la Ville", 2_400, 5_200), (CategoryTopic.For, "rights", "démarches administratives", "oui", "oui", 2_300, 4_600), (CategoryTopic.Lacks, "no_equipment", "sans matériel", "oui", "oui", 900, 1_500));

    private static IReadOnlyList<SegmentCategory> Fallen(int of, params (CategoryTopic Topic, string Column, string Label, string Code, string Category, int? Count, int? CountOfAll)[] rows) =>
        [.. rows.Select(row => new SegmentCategory(row.Topic, row.Column, Both(row.Label), row.Code, Both(row.Category), row.Count, of, row.CountOfAll, 9_120))];
}
