using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>Indicators that a decision or a question is bound to, with how they stand in the plan by its published thresholds.</summary>
internal static class BoundIndicators
{
    /// <summary>Each indicator by name with how it stands, over the territory or, where an action is named, for that action.</summary>
    internal static string Told(YearlyPages pages, IReadOnlyList<string> contracts, string? action = null) =>
        string.Join(pages.Words.Semicolon, contracts.Select(contract => One(pages, contract, action)));

    private static string One(YearlyPages pages, string contract, string? action)
    {
        PlanIndicator[] followed = [.. pages.Values.Plan?.Indicators.Where(one => one.Contract.Id == contract) ?? []];
        PlanIndicator? stands = followed.FirstOrDefault(one => one.Action?.Id == action) ?? (action is null ? followed.FirstOrDefault() : null);
        IndicatorContract? printed = pages.Printed.FirstOrDefault(one => one.Id == contract);
        string name = printed is null ? contract : pages.NameOf(printed);
        name = stands?.Action is { } acted ? $"{pages.Of(acted.Label)} – {name}" : name;
        return stands is null ? name : $"{name} – {AssessmentWords.Of(stands.Standing.Assessment, pages.Words).Text}";
    }
}
