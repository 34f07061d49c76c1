using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Governance;
using Evaluation.Indicators.Plan.Grid;
using Evaluation.Indicators.Plan.Ground;
using Evaluation.Indicators.Plan.Progress;
using Evaluation.Indicators.Plan.Promises;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Plan;

public sealed class FollowUpTests
{
    private static readonly DateOnly End = new(2025, 12, 31);

    [Fact]
    public void Every_fault_of_what_is_said_of_a_plan_is_told_with_its_line()
    {
        DefinitionFaults faults = new();
        ActionPlan plan = PlanReading.Read("plan/plan.yaml", SmallStar.Text("plan-v1.yaml"));
        FollowUpCheck check = new([plan], [.. ShippedContracts.All.Select(text => text.Contract).OfType<IndicatorContract>()]);
        check.Run("plan/avancement.yaml", PlanProgress.Read("plan/avancement.yaml", SmallStar.Text("faulty-progress.yaml"), faults)!, faults);
        check.Run("plan/gouvernance.yaml", CommitteeReading.Read("plan/gouvernance.yaml", SmallStar.Text("faulty-committee.yaml"), faults)!, faults);
        check.Run("plan/grille.yaml", EvaluationGrid.Read("plan/grille.yaml", SmallStar.Text("faulty-grid.yaml"), faults)!, faults);
        PlanReading.Read("plan/promises.yaml", SmallStar.Text("faulty-promises.yaml"), faults);
        ExpectedFile.Matches("follow-up.faults.txt", string.Join('\n', faults.Ordered));
    }

    [EveryDatabase]
    public void What_is_said_of_a_plan_is_known_since_its_load_and_until_the_end_of_the_period(TestEngine engine)
    {
        using SmallStar star = new(engine);
        star.Know(PlanProgress.Kind, "avancement", 1, SmallStar.Text("progress.yaml"), 3);
        star.Session.ExecuteText(SmallStar.Text("insert-said.sql"));

        PlanFollowUp before = star.Run(2).FollowUp(Period.CivilYear(2025));
        Assert.Equivalent(PlanFollowUp.None with { Commitments = before.Commitments }, before, strict: true);
        PlanFollowUp said = star.Run(3).FollowUp(Period.CivilYear(2025));
        Assert.Equal((ActionStatus.Underway, ActionStatus.Blocked), (said.Progress.OfAction("association", new(2025, 6, 30))!.Status, said.Progress.OfAction("association", End)!.Status));
        Assert.Null(said.Progress.OfMilestone("salle", End));
        Assert.Equal(
            [
                new Observation(ObservationKind.Frein, new Label("Courriels", "E-mail"), "Saint-Denis", new(2025, 3, 1), "Le bus est rare."),
                new Observation(ObservationKind.Proposition, null, null, new(2025, 12, 31), "Ouvrir le samedi."),
                new Observation(ObservationKind.Inconnu, null, null, new(2025, 6, 1), "Autre chose."),
            ],
            said.Observations);
        Assert.Equal(
            [
                new DeliveredCommitment(new(2024, 6, 1), true, CommitmentKind.Financial, CommitmentUnit.Euros, 1_200, "", null, null, "Facture 1"),
                new DeliveredCommitment(new(2024, 7, 1), null, null, null, 3, "", null, null, null),
            ],
            said.Commitments.Except(before.Commitments));
        Assert.Equal((null, null, null), CommitmentLedger.Of(null, said.Commitments).Where(line => line.Kind is null).Select(line => (line.Unit, line.Said, line.Kept)).Single());
    }

    [Fact]
    public void The_share_of_actions_by_state_counts_those_nothing_is_said_of()
    {
        ActionPlan plan = PlanReading.Read("plan/plan.yaml", SmallStar.Text("plan-v1.yaml"));
        IReadOnlyList<StatusShare> shares = StatusShare.Of(plan, PlanProgress.Read("", SmallStar.Text("progress.yaml")), End);
        Assert.Equal(9, shares.Count);
        Assert.Equal((1, 1), (shares.Single(share => share.Status == ActionStatus.Blocked).Actions, shares.Single(share => share.Status == ActionStatus.Done).Actions));
        Assert.Equal((1, 1), (shares.Single(share => share.Status is null).Actions, (int)decimal.Round(shares.Sum(share => share.Share), 9)));
    }

    [Fact]
    public void A_decision_is_followed_until_it_is_closed_and_a_meeting_that_says_nothing_of_it_is_seen()
    {
        Committee committee = CommitteeReading.Read("", SmallStar.Text("committee.yaml"));
        Assert.Equal(["D1 Underway M2 True", "D2 - - True", "D3 - - False"], Told(committee, new(2025, 1, 1), End));
        Assert.Equal(["D1 Done M3 True", "D2 - - True", "D3 - - True"], Told(committee, new(2026, 1, 1), new(2026, 12, 31)));
        Assert.Equal(["D2 - - True", "D3 - - True"], Told(committee, new(2027, 1, 1), new(2027, 12, 31)));

        static IEnumerable<string> Told(Committee committee, DateOnly from, DateOnly to) =>
            committee.Followed(from, to).Select(one => $"{one.Decision.Id} {one.Last?.State.ToString() ?? "-"} {one.LastMeeting?.Id ?? "-"} {one.MetSince}");
    }

    [Fact]
    public void What_is_kept_stands_beside_the_promise_of_the_same_signatory_means_unit_and_action_or_beside_none()
    {
        ActionPlan plan = PlanReading.Read("plan/plan.yaml", SmallStar.Text("promises.yaml"));
        DeliveredCommitment kept = new(new(2025, 3, 1), true, CommitmentKind.Human, CommitmentUnit.Etp, 0.5m, "departement", null, "les ateliers", "Arrêté 12");
        IReadOnlyList<LedgerLine> lines = CommitmentLedger.Of(plan,
        [
            kept,
            kept with { Quantity = 1, Evidence = null },
            kept with { Kept = false, Quantity = 2 },
            kept with { Action = null, Quantity = 4 },
            kept with { Unit = CommitmentUnit.Hours, Quantity = 30 },
            kept with { Kind = CommitmentKind.Financial, Unit = CommitmentUnit.Euros, Signatory = "Autre nom", Siret = "21260108900017", Quantity = null },
        ]);
        Assert.Equal(
            ["ateliers 2 1.5 Arrêté 12 1", "tout - 4 Arrêté 12 0", "argent - - Arrêté 12 0", "? - 30 Arrêté 12 0"],
            lines.Select(line => FormattableString.Invariant($"{line.Promise?.Id ?? "?"} {Told(line.Said)} {Told(line.Kept)} {string.Join(',', line.Evidence)} {line.Unproven}")));

        static string Told(decimal? quantity) => quantity is decimal known ? FormattableString.Invariant($"{known:0.##}") : "-";
    }
}
