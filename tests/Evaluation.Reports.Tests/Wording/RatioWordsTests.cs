using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording.Segments;

namespace Evaluation.Reports.Tests.Wording;

/// <summary>How a part compares with the whole, in words.</summary>
public sealed class RatioWordsTests
{
    [Theory]
    [InlineData(0.62, 0.31, "deux fois plus souvent")]
    [InlineData(0.90, 0.31, "trois fois plus souvent")]
    [InlineData(0.62, 0.10, "plus de quatre fois plus souvent")]
    [InlineData(0.45, 0.30, "une fois et demie plus souvent")]
    [InlineData(0.36, 0.30, "plus souvent")]
    [InlineData(0.31, 0.30, "un peu plus souvent")]
    [InlineData(0.29, 0.30, "un peu moins souvent")]
    [InlineData(0.20, 0.30, "moins souvent")]
    [InlineData(0.15, 0.30, "deux fois moins souvent")]
    [InlineData(0.02, 0.30, "plus de quatre fois moins souvent")]
    [InlineData(0.002, 0.30, "presque jamais")]
    [InlineData(0.99, 0.80, "presque toujours")]
    public void A_share_is_told_beside_that_of_all(double part, double whole, string words) =>
        Assert.Equal(words, SegmentLabels.For(ReportLanguage.French).Compared.Often.OfShare(part, whole));

    [Fact]
    public void An_amount_is_told_in_English_too() => Assert.Equal("twice as much", SegmentLabels.For(ReportLanguage.English).Compared.Much.Of(20, 10));
}
