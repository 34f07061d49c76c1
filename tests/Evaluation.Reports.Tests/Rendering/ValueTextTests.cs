using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Tests.Rendering;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("1234567.5", ShapeKind.Number, 0, "1 234 568")]
    [InlineData("-0.25", ShapeKind.Number, 2, "−0,25")]
    [InlineData("0", ShapeKind.Number, 0, "0")]
    [InlineData("0.2345", ShapeKind.Percentage, 1, "23,5 %")]
    [InlineData("-5", ShapeKind.Points, 0, "−5 pts")]
    [InlineData("95", ShapeKind.Minutes, 0, "95 min")]
    [InlineData("745385", ShapeKind.Hours, 0, "12 423 h 05")]
    [InlineData("59.6", ShapeKind.Hours, 0, "1 h 00")]
    [InlineData("123450", ShapeKind.Money, 2, "1 234,50 €")]
    public void A_French_reader_gets_narrow_spaces_and_commas(string value, ShapeKind kind, int decimals, string expected) =>
        Assert.Equal(expected, Written(value, kind, decimals, ReportLanguage.French));

    [Theory]
    [InlineData("1234567.5", ShapeKind.Number, 0, "1,234,568")]
    [InlineData("0.2345", ShapeKind.Percentage, 1, "23.5%")]
    [InlineData("123450", ShapeKind.Money, 2, "€1,234.50")]
    public void An_English_reader_gets_commas_and_points(string value, ShapeKind kind, int decimals, string expected) =>
        Assert.Equal(expected, Written(value, kind, decimals, ReportLanguage.English));

    [Theory]
    [InlineData("-0.5", true, false)]
    [InlineData("1", true, true)]
    [InlineData("1.94", true, false)]
    [InlineData("1.96", false, false)]
    [InlineData("0", true, false)]
    public void What_is_counted_is_singular_below_two_in_French_and_only_after_one_in_English(string value, bool french, bool english)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(french, new ValueText(Labels.For(ReportLanguage.French)).IsSingular(number, 1));
        Assert.Equal(english, new ValueText(Labels.For(ReportLanguage.English)).IsSingular(number, 1));
    }

    [Fact]
    public void Zero_missing_hidden_and_not_applicable_are_four_different_signs()
    {
        ValueText text = new(Labels.For(ReportLanguage.French));
        Cell[] cells = [new NumberCell(0), new MissingCell("inconnu"), new HiddenCell(), new NotApplicableCell()];
        Assert.Equal(["0", "n. d.", "s.", "–"], cells.Select(cell => text.Of(cell, ValueShape.Whole).Replace('\u00a0', ' ')));
    }

    [Fact]
    public void Every_label_of_every_language_is_said()
    {
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
        {
            AllSaid(Labels.For(language), language);
            AllSaid(YearlyLabels.For(language), language);
        }
    }

    private static void AllSaid<T>(T labels, ReportLanguage language) => Assert.All(
        typeof(T).GetProperties(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance).Where(one => one.PropertyType == typeof(string)),
        property => Assert.False(string.IsNullOrEmpty((string?)property.GetValue(labels)), $"{language}: {property.Name}"));

    private static string Written(string value, ShapeKind kind, int decimals, ReportLanguage language) =>
        new ValueText(Labels.For(language)).Number(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), new ValueShape(kind, decimals))
            .Replace('\u202f', ' ').Replace('\u00a0', ' ');
}
