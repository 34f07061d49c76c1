using Evaluation.Warehouse.CodeLists;

namespace Evaluation.Worker.Printing;

/// <summary>What people read for the codes of checks and of their outcomes.</summary>
internal static class CheckLabels
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Checks = new(() => Labels("checks"));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Outcomes = new(() => Labels("check_outcomes"));

    /// <summary>A check; its code where it is not ours.</summary>
    internal static string Of(string check) => Checks.Value.GetValueOrDefault(check, check);

    /// <summary>An outcome.</summary>
    internal static string OfOutcome(string outcome) => Outcomes.Value.GetValueOrDefault(outcome, outcome);

    private static Dictionary<string, string> Labels(string list) =>
        CodeList.Shipped().Single(one => one.Name == list).Rows.ToDictionary(row => (string)row[1]!, row => (string)row[2]!, StringComparer.Ordinal);
}
