using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Tests;

/// <summary>A small document that holds one of each thing a document can hold.</summary>
internal static class SampleDocument
{
    internal static Mentions Mentions { get; } = new()
    {
        Period = "année 2025",
        Territory = "Département du Val-d’Exemple, communes au 1er janvier 2025",
        Filters = "activités du territoire",
        Contracts = [new("ACT-07", "1")],
        Coverage = "92 % (11 livraisons reçues sur 12 attendues)",
        Method = "somme des participants déclarés",
        Flag = "A, valeur normale",
        Disclosure = "public, effectifs sous 5 masqués",
    };

    internal static ReportDocument Whole(ReportLanguage language = ReportLanguage.French) => new()
    {
        Title = "Évaluation annuelle du plan d’inclusion numérique",
        Subtitle = "Où en sont les engagements du plan, avec quels moyens et pour quels publics",
        Territory = "Val-d’Exemple",
        Period = language == ReportLanguage.French ? "année 2025" : "year 2025",
        Marks = ["données fictives"],
        Language = language,
        AsOf = new KnownAsOf(42, new DateOnly(2026, 3, 15)),
        Sections = [Summary(), Plan(), Activity(), Themes(), Meaning()],
    };

    internal static ReportDocument Of(params Block[] blocks) => Whole() with
    {
        Sections = [new Section { Id = "essai", Title = "Essai", Blocks = blocks }],
    };

    private static Section Summary() => new()
    {
        Id = "synthese",
        Title = "L’année en deux minutes",
        ShortTitle = "Synthèse",
        Lead = "Le plan touche davantage de personnes qu’en 2024 ; un objectif sur quatre prend du retard.",
        Blocks =
        [
            new KeyFigures("Chiffres de l’année",
            [
                new KeyFigure("Accompagnements (définition CNFS v1, tableau de bord)", Mentions, ValueShape.Whole, Number(12_480, "ACT-07"))
                {
                    Comparison = new("2024", Number(11_093, "ACT-07 2024"), "+ 12,5 %"),
                    Status = new("en bonne voie", StatusTone.Good),
                },
                new KeyFigure("Taux de suivi", Mentions with { Contracts = [new("ACT-10", "2")], Coverage = "75 % (9 sur 12)" }, ValueShape.Percentage, Number(0.2345m, "ACT-10"))
                {
                    Comparison = new("2024", new MissingCell("La question n’était pas posée en 2024."), null),
                    Note = "Un accompagnement sur quatre débouche sur un suivi.",
                },
                new KeyFigure("Temps d’accompagnement", Mentions with { Contracts = [new("ACT-11", "1")] }, ValueShape.Hours, Number(745_385, "ACT-11")),
                new KeyFigure("Personnes suivies par Aidants Connect", Mentions with { Contracts = [new("ACT-04", "1")] }, ValueShape.Whole, new HiddenCell()),
            ]),
            new Points("Ce qui a bougé",
            [
                new Point("Les ateliers ont doublé dans le nord du territoire.", new Status("atteint", StatusTone.Reached)),
                new Point("Deux structures n’ont rien livré depuis septembre.", new Status("en retard", StatusTone.Late)),
            ]),
            new Paragraph("Les chiffres de 2024 ne comptent pas les activités des bibliothèques.", ParagraphTone.Warning),
            new Paragraph("Couverture : part des livraisons attendues qui ont été reçues.", ParagraphTone.Note),
        ],
    };

    private static Section Plan() => new()
    {
        Id = "plan",
        Title = "Le plan, axe par axe",
        ShortTitle = "Plan",
        Blocks =
        [
            new Subheading("Axe 1 · Accès aux droits"),
            new Table("Axe 1, indicateurs et appréciations", Mentions,
            [
                new("objective", "Objectif", ValueShape.Text),
                new("action", "Action", ValueShape.Text),
                new("indicator", "Indicateur", ValueShape.Text),
                new("baseline", "Départ", ValueShape.Whole),
                new("target", "Cible fin 2025", ValueShape.Whole),
                new("actual", "Réalisé 2025", ValueShape.Whole),
                new("before", "2024", ValueShape.Whole),
                new("assessment", "Appréciation", ValueShape.Status),
            ],
            [
                PlanRow("Aller vers les habitants", "Permanences en mairie", "Accompagnements", 4_000, 6_000, 6_120, new Status("atteint", StatusTone.Reached)),
                PlanRow("Aller vers les habitants", "Bus numérique", "Activités", 120, 400, 214, new Status("en retard", StatusTone.Late)),
                PlanRow("Former les aidants", "Journées des aidants", "Participations aux ateliers", 0, 300, 280, new Status("à surveiller", StatusTone.Watch)),
                PlanRow("Former les aidants", "Réseau des référents", "Temps d’accompagnement", 0, 90, 85, new Status("en bonne voie", StatusTone.Good)),
                new Row(
                [
                    new TextCell("Mesurer les effets"), new TextCell("Enquête à six mois"), new TextCell("Gain d’autonomie"),
                    new NotApplicableCell(), new NumberCell(0.4m, ValueShape.Percentage), new MissingCell("Aucune livraison de l’enquête."), new MissingCell("L’action commence en 2025."),
                    new StatusCell(new Status("non mesuré", StatusTone.Unknown)),
                ]),
            ]),
        ],
    };

    private static Row PlanRow(string objective, string action, string indicator, int baseline, int target, int actual, Status status) => new(
    [
        new TextCell(objective), new TextCell(action), new TextCell(indicator),
        Number(baseline, null), Number(target, null), Number(actual, action), Number(actual * 0.8m, null), new StatusCell(status),
    ]);

    private static Section Activity() => new()
    {
        Id = "activite",
        Title = "L’activité au fil de l’année",
        ShortTitle = "Activité",
        Blocks =
        [
            new Chart(ChartKind.Line,
                "Courbe des accompagnements par mois : creux en août, sommet en octobre ; juin manque.",
                new Table("Accompagnements par mois", Mentions,
                [
                    new("month", "Mois", ValueShape.Text), new("now", "2025", ValueShape.Whole), new("before", "2024", ValueShape.Whole),
                ],
                [
                    .. Months.Select((month, at) => new Row(
                    [
                        new TextCell(month),
                        at == 5 ? new MissingCell("Livraison de juin non reçue.") : at == 7 ? new HiddenCell() : Number(900 + (Math.Abs(at - 6) * 60), month),
                        Number(800 + (at * 20), null),
                    ])),
                    new Row([new TextCell("Année"), Number(12_480, "année"), Number(11_093, null)], RowKind.Total),
                ]),
                "month", ["now", "before"]),
            new Chart(ChartKind.StackedBar,
                "Barres empilées du nombre d’activités par trimestre et par type.",
                new Table("Activités par trimestre et par type", Mentions,
                [
                    new("quarter", "Trimestre", ValueShape.Text), new("one", "Individuel", ValueShape.Whole), new("many", "Atelier", ValueShape.Whole), new("once", "Ponctuel", ValueShape.Whole),
                ],
                [.. Enumerable.Range(1, 4).Select(quarter => new Row([new TextCell($"T{quarter}"), Number(500 + (quarter * 10), null), Number(120 * quarter, null), Number(0, null)]))]),
                "quarter", ["one", "many", "once"]),
        ],
    };

    private static Section Themes() => new()
    {
        Id = "themes",
        Title = "Les thèmes abordés",
        ShortTitle = "Thèmes",
        Lead = "Un accompagnement peut porter sur plusieurs thèmes : la somme dépasse 100 %.",
        Blocks =
        [
            new Chart(ChartKind.LyingBar,
                "Barres des thèmes, du plus au moins abordé ; les démarches administratives viennent en tête.",
                new Table("Part des accompagnements qui abordent chaque thème", Mentions,
                [
                    new("theme", "Thème", ValueShape.Text), new("count", "Accompagnements", ValueShape.Whole), new("share", "Part", ValueShape.Percentage),
                ],
                [
                    Theme("Démarches administratives en ligne", 6_240), Theme("Prendre en main un smartphone", 3_120), Theme("Courriel", 2_496),
                    Theme("Accompagner son enfant", 1_248), Theme("Identité numérique et sécurité des données", 624),
                    new Row([new TextCell("Thème non renseigné"), Number(250, "sans thème"), Number(0.02m, null)], RowKind.Aside),
                    new Row([new TextCell("Base : accompagnements"), Number(12_480, "base"), new NotApplicableCell()], RowKind.Total),
                ]),
                "theme", ["share"]),
            new Table("Livraisons des partenaires", Mentions with { Contracts = [new("JOURNAL", "1")] },
            [
                new("feed", "Flux", ValueShape.Text), new("last", "Dernière livraison", ValueShape.Day), new("read", "Lignes lues", ValueShape.Whole), new("cost", "Coût", ValueShape.Money), new("mean", "Durée moyenne", ValueShape.Minutes),
            ],
            [
                new Row([new TextCell("conseiller-numerique/cra-v1"), new DayCell(new DateOnly(2026, 1, 12)), Number(10_250, null), Number(1_234_500, null), Number(47, null)]),
                new Row([new TextCell("tableur/activites"), new MissingCell("Rien reçu."), Number(0, null), new NotApplicableCell(), new NotApplicableCell()]),
            ]),
        ],
    };

    private static Row Theme(string name, int count) => new([new TextCell(name), Number(count, name), Number(count / 12_480m, name)]);

    private static Section Meaning() => new()
    {
        Id = "definitions",
        Title = "Définitions et limites",
        Blocks =
        [
            new Definitions(
            [
                new(new("ACT-07", "1"), "Accompagnements (tableau de bord)", "Participants des ateliers, plus accompagnements individuels, plus ponctuels.", "Comptes rendus d’activité des conseillers numériques.", ["Rupture au 1er mars 2024 : changement d’outil."]),
                new(new("ACT-10", "2"), "Taux de suivi", "Part des accompagnements qui débouchent sur un suivi.", "Comptes rendus d’activité.", []),
            ]),
        ],
    };

    private static NumberCell Number(decimal value, string? what) =>
        new(value, Trail: what is null ? null : new Trail($"{what}, 2025", $"evaluation trace ACT-07 --period 2025 --as-of 42 --cell \"{what}\""));

    private static IReadOnlyList<string> Months { get; } =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
}
