using System.Globalization;
using ExcelNumberFormat;

namespace Evaluation.Reports.Tests.Rendering.Excel;

/// <summary>What ClosedXML asks of ExcelNumberFormat, of the package and of its stand-in alike.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("0", 12.5, "13")]
    [InlineData("0.0", -0.25, "-0.3")]
    [InlineData("#,##0", 1234567.0, "1,234,567")]
    [InlineData("0%", 0.256, "26%")]
    [InlineData(@"#,##0.0\ %", 0.2345, "23.5 %")]
    [InlineData("#,##0\" min\"", 47.0, "47 min")]
    [InlineData("dd/mm/yyyy", 45000.0, "15/03/2023")]
    [InlineData("hh:mm", 0.5, "12:00")]
    [InlineData("[h]\" h \"mm", 517.6284722222222, "12423 h 05")]
    [InlineData("0;(0);zéro", -3.0, "(3)")]
    [InlineData("0;(0);\"zéro\"", 0.0, "zéro")]
    [InlineData("General", 0.1, "0.1")]
    public void A_value_is_written_as_its_cell_shows_it(string code, double value, string expected) =>
        Assert.Equal(expected, new NumberFormat(code).Format(value, CultureInfo.InvariantCulture));

    [Fact]
    public void A_quote_that_never_ends_makes_a_format_invalid() => Assert.False(new NumberFormat("0\"min").IsValid);

    [Fact]
    public void Words_stay_as_they_are() => Assert.Equal("=1+1", new NumberFormat("@").Format("=1+1", CultureInfo.InvariantCulture));
}
