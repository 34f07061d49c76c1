using System.Globalization;
using System.Text;

namespace Evaluation.Indicators.Plan.Promises;

/// <summary>Puts what the plan promises beside what partners delivered: same signatory, same means, same unit, and the same action where the plan names one.</summary>
public static class CommitmentLedger
{
    /// <summary>One line for each promise of the plan, then one for each signatory, means and unit that the plan doesn't promise.</summary>
    /// <param name="plan">The plan; null when none is in force.</param>
    /// <param name="delivered">What partners delivered.</param>
    public static IReadOnlyList<LedgerLine> Of(ActionPlan? plan, IReadOnlyList<DeliveredCommitment> delivered)
    {
        Commitment[] promised = [.. plan?.Commitments ?? []];
        ILookup<Commitment?, DeliveredCommitment> by = delivered.ToLookup(step => promised.Where(promise => Answers(promise, step, plan!)).OrderByDescending(promise => promise.Action is not null).FirstOrDefault());
        return
        [
            .. promised.Select(promise => Line(promise, promise.Signatory, promise.Kind, promise.Unit, [.. by[promise]])),
            .. by[null].GroupBy(step => (step.Signatory, step.Kind, step.Unit)).Select(same => Line(null, same.Key.Signatory, same.Key.Kind, same.Key.Unit, [.. same])),
        ];
    }

    private static LedgerLine Line(Commitment? promise, string signatory, CommitmentKind? kind, CommitmentUnit? unit, IReadOnlyList<DeliveredCommitment> steps)
    {
        DeliveredCommitment[] kept = [.. steps.Where(step => step.Kept == true)];
        DeliveredCommitment[] said = [.. steps.Where(step => step.Kept == false)];
        return new LedgerLine(promise, signatory, kind, unit, Sum(said), Sum(kept), [.. kept.Select(step => step.Evidence).OfType<string>().Distinct()], kept.Count(step => step.Evidence is null));
    }

    private static decimal? Sum(IReadOnlyList<DeliveredCommitment> steps) => steps.Any(step => step.Quantity is not null) ? steps.Sum(step => step.Quantity) : null;

    private static bool Answers(Commitment promise, DeliveredCommitment step, ActionPlan plan) =>
        promise.Kind == step.Kind
        && promise.Unit == step.Unit
        && (promise.Siret is not null && step.Siret is not null ? promise.Siret == step.Siret : Folded(promise.Signatory) == Folded(step.Signatory))
        && (promise.Action is null || Names(plan.Actions.FirstOrDefault(action => action.Id == promise.Action), step.Action));

    private static bool Names(PlannedAction? action, string? delivered) =>
        action is not null && delivered is not null && (Folded(delivered) == Folded(action.Id) || Folded(delivered) == Folded(action.Label.Fr));

    private static string Folded(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(letter))
        .Select(char.ToLowerInvariant));
}
