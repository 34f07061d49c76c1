using Evaluation.Indicators.Plan.Promises;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What is meant by figures of the plan that no contract defines.</summary>
internal static class PlanMeanings
{
    internal const string Progress = "PLAN-01";
    internal const string Reached = "PLAN-02";
    internal const string Growth = "PLAN-03";
    internal const string Gap = "PLAN-04";
    internal const string Observations = "OBSERVATIONS";
    internal const string Commitments = "ENGAGEMENTS";
    internal const string Governance = "GOUVERNANCE";
    internal const string Grid = "GRILLE";

    /// <summary>The meanings of what the report prints.</summary>
    internal static IEnumerable<Definition> Of(YearlyPages pages) => Printed(pages).Select(id => Meaning(pages, id));

    private static IEnumerable<string> Printed(YearlyPages pages)
    {
        YearlyValues values = pages.Values;
        return new[]
        {
            values.Plan is { Plan.Actions.Count: > 0 } ? [Progress] : Array.Empty<string>(),
            values.Plan is { Indicators.Count: > 0 } ? [Reached, Growth, Gap] : [],
            values.FollowUp.Observations.Count > 0 ? [Observations] : [],
            CommitmentLedger.Of(values.Plan?.Plan, values.FollowUp.Commitments).Count > 0 ? [Commitments] : [],
            values.FollowUp.Committee.Members.Count > 0 ? [Governance] : [],
            values.FollowUp.Grid.Questions.Count > 0 ? [Grid] : [],
        }.SelectMany(ids => ids);
    }

    private static Definition Meaning(YearlyPages pages, string id)
    {
        (string title, string text, string source, IReadOnlyList<string> limits) = pages.Said.Meanings[id];
        return new Definition(DeclaredMentions.Reference(id), title, text, source, limits);
    }
}
