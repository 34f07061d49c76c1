using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Checking;

/// <summary>The result of a check that measures a share.</summary>
internal static class ShareResult
{
    /// <summary>Judges a share; nothing to look at is no pass.</summary>
    /// <param name="code">The check.</param>
    /// <param name="column">What it looks at; null for the whole delivery.</param>
    /// <param name="part">What was counted.</param>
    /// <param name="whole">Among how many.</param>
    /// <param name="limits">The thresholds.</param>
    /// <param name="sentence">What was seen, without its end; nothing is said of the share where there was nothing to look at.</param>
    internal static CheckResult Of(string code, string? column, long part, long whole, ShareLimits limits, string sentence)
    {
        decimal? share = whole == 0 ? null : (decimal)part / whole;
        CheckOutcome outcome = limits.Judge(share);
        string text = share is { } measured ? $"{sentence} ({CheckWords.Percent(measured)}){CheckWords.Past(outcome, limits)}." : "Rien à regarder : la livraison n'a aucune ligne nouvelle.";
        return new CheckResult(code, column, outcome, share, part, whole, CheckWords.Spaced(text)) { Soft = limits.Soft, Hard = limits.Hard };
    }
}
