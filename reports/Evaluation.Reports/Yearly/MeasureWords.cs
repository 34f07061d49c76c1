using Evaluation.Indicators.Contracts;

namespace Evaluation.Reports.Yearly;

/// <summary>Says how an indicator is computed.</summary>
internal static class MeasureWords
{
    /// <summary>The measure and its rounding.</summary>
    /// <param name="pages">Whose words.</param>
    /// <param name="contract">The indicator.</param>
    /// <param name="name">Names another that it is made of, from its id.</param>
    internal static string Of(YearlyPages pages, IndicatorContract contract, Func<string, string> name)
    {
        string measure = contract.Measure switch
        {
            CountMeasure => pages.Beside.MethodCount,
            SumMeasure => pages.Beside.MethodSum,
            DistinctMeasure => pages.Beside.MethodDistinct,
            IndexMeasure => pages.Beside.MethodIndex,
            AgeMeasure => pages.Beside.MethodAge,
            LargestMeasure => pages.Effects.MethodLargest,
            MedianMeasure => pages.Effects.MethodMedian,
            IntervalMeasure interval => YearlyPages.Fill(pages.Effects.MethodInterval, name(interval.Least), name(interval.Most)),
            RatioMeasure share when share.Of == share.Over => YearlyPages.Fill(pages.Beside.MethodShare, name(share.Of)),
            RatioMeasure ratio => YearlyPages.Fill(pages.Beside.MethodRatio, name(ratio.Of), name(ratio.Over)),
            SumOfMeasure { Contracts: [string same] } => YearlyPages.Fill(pages.Beside.MethodSame, name(same)),
            SumOfMeasure sum => string.Join(" + ", sum.Contracts.Select(name)),
            DifferenceMeasure difference => $"{name(difference.From)} − {name(difference.Less)}",
            _ => throw new InvalidOperationException($"A measure without words: {contract.Measure.GetType().Name}."),
        };
        return contract.Rounding switch
        {
            Rounding.Floor => $"{measure}, {pages.Beside.RoundedDown}",
            Rounding.HalfUpPerKind => $"{measure}, {pages.Beside.RoundedPerKind}",
            _ => measure,
        };
    }
}
