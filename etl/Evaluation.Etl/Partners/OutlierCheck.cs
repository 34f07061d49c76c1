using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Which columns of numbers are looked over for values far from the others, by the modified z-score 0.6745 × (x − median) / MAD.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Score">Score past which a value is an outlier.</param>
/// <param name="Limits">Share of outliers among the values.</param>
public sealed record OutlierCheck(IReadOnlyList<string> Columns, decimal Score, ShareLimits Limits)
{
    internal static OutlierCheck Read(DeclaredMap map) =>
        new(map.Texts("columns"), map.OptionalDecimal("score") ?? FeedChecks.Default.Outliers.Score, ShareLimits.Read(map, FeedChecks.Default.Outliers.Limits));
}
