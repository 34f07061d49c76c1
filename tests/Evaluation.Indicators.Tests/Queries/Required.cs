using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Tests.Queries;

/// <summary>The slices without which a contract has no value.</summary>
internal static class Required
{
    public static IReadOnlyList<Slice> Slices(IndicatorContract contract) => [.. contract.Requires.Select(dimension => dimension switch
    {
        SliceDimension.Theme => Slice.Theme,
        SliceDimension.Attribute => Slice.Attribute,
        SliceDimension.Code => Slice.Code,
        SliceDimension.Agreement => Slice.Agreement,
        SliceDimension.Feed => Slice.Feed,
        SliceDimension.Partner => Slice.Partner,
        SliceDimension.Territory => Slice.Commune,
        _ => throw new InvalidOperationException($"Dimension [{dimension}]"),
    })];
}
