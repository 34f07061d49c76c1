using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Governance;
using Evaluation.Indicators.Plan.Grid;
using Evaluation.Indicators.Plan.Ground;
using Evaluation.Indicators.Plan.Progress;
using Evaluation.Indicators.Plan.Promises;

namespace Evaluation.Reports.Tests.Yearly;

/// <summary>What people said of the invented plan: one of each thing that can happen to a promise, a milestone, a decision, a question.</summary>
internal static class SampleFollowUp
{
    internal static PlanFollowUp Whole { get; } = new(
        new PlanProgress(
            [
                new("permanences", new(2025, 2, 1), ActionStatus.ToCome, null),
                new("permanences", new(2025, 9, 30), ActionStatus.Underway, "huit lieux sur dix"),
                new("bus", new(2025, 12, 1), ActionStatus.Blocked, "le marché est à relancer"),
                new("journees", new(2026, 2, 1), ActionStatus.Done, "dit après la fin de l’année"),
            ],
            [new("lieux", new(2025, 4, 20), ActionStatus.Done, null)]),
        new Committee(
            [new("pref", new("Présidence", "Chair"), "Préfecture"), new("dep", new("Copilotage", "Co-lead"), "Département"), new("hab", new("Habitants", "Residents"), "Conseil citoyen")],
            [
                new("cs-2024", new(2024, 12, 5), [], [Decided("d0", "Ouvrir dix lieux", "dep"), Decided("d9", "Close l’an dernier", null)], []),
                new("cs-2025-1", new(2025, 3, 4), ["pref", "dep"], [Decided("d1", "Relancer le marché du bus", "dep", "ACT-02") with { Action = "bus", Due = new(2025, 9, 30) }], [new("d0", ActionStatus.Underway, null), new("d9", ActionStatus.Abandoned, null)]),
                new("cs-2025-2", new(2025, 11, 18), [], [Decided("d2", "Revoir la cible de suivi", null, "ACT-10-TAUX")], [new("d0", ActionStatus.Done, "dix lieux ouverts")]),
            ]),
        new EvaluationGrid(
            [
                new("q1", Criterion.Effectiveness, new("Les habitants sont-ils aidés partout\u202f?", "Are residents helped everywhere?"), ["ACT-13-BASE", "ACT-02"],
                    [new(2025, Answer.Partly, new("oui en ville, moins en vallée", "yes in town, less in the valley"), Confidence.Medium, "comité", ["carte des communes sans activité", "enquête auprès des mairies"])]),
                new("q2", Criterion.Relevance, new("Le plan répond-il aux besoins\u202f?", "Does the plan meet the needs?"), [], [new(2024, Answer.Yes, new("oui", "yes"), Confidence.Low, "comité", ["diagnostic"])]),
            ]),
        [
            new(ObservationKind.Atout, new("Démarches administratives en ligne", "Online procedures"), "Brec", new(2025, 5, 6), "Les permanences en mairie sont connues de tous."),
            new(ObservationKind.Frein, new("Démarches administratives en ligne", "Online procedures"), null, new(2025, 6, 2), "Le car ne passe plus le mercredi."),
            new(ObservationKind.Frein, null, "Vaux", new(2025, 9, 9), "=Pas de réseau mobile dans la vallée"),
            new(ObservationKind.Proposition, new("Smartphone", "Smartphone"), "Aulnay", new(2025, 10, 1), "Un atelier le samedi matin."),
        ],
        [
            new(new(2025, 1, 15), false, CommitmentKind.Human, CommitmentUnit.Etp, 1.5m, "DEPARTEMENT", null, null, null),
            new(new(2025, 6, 30), true, CommitmentKind.Human, CommitmentUnit.Etp, 1.5m, "Département", null, null, "Arrêté 12"),
            new(new(2025, 7, 1), true, CommitmentKind.Financial, CommitmentUnit.Euros, 30_000, "CAF", null, "permanences en mairie", null),
            new(new(2025, 7, 2), true, CommitmentKind.Material, CommitmentUnit.Units, 12, "Association Le Pont", null, null, "Facture 118"),
        ]);

    private static Decision Decided(string id, string text, string? owner, params IReadOnlyList<string> indicators) => new(id, new(text, text), indicators, null, owner, null);
}
