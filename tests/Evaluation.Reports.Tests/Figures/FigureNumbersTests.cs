using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Tests.Figures;

public sealed class FigureNumbersTests
{
    [Fact]
    public void Figures_are_numbered_in_reading_order_and_each_key_is_used_once()
    {
        FigureNumbers numbers = new(SampleDocument.Whole());
        Assert.Equal(["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"], numbers.Figures.Select(numbers.Of));
        Assert.Equal(numbers.Evidence.Count, numbers.Evidence.Select(evidence => evidence.Key).Distinct().Count());
        Assert.Equal(["F1", "F1-n1", "F2", "F3", "F5-r1c6"], numbers.Evidence.Take(5).Select(evidence => evidence.Key));
    }

    [Fact]
    public void A_figure_that_stands_twice_is_refused()
    {
        Table table = new("Essai", SampleDocument.Mentions, [new("a", "A", ValueShape.Text)], [new Row([new TextCell("a")])]);
        Assert.Throws<ArgumentException>(() => new FigureNumbers(SampleDocument.Of(table, table)));
    }

    [Fact]
    public void Two_sections_of_one_id_are_refused()
    {
        Section section = new() { Id = "essai", Title = "Essai", Blocks = [new Paragraph("Rien.")] };
        ArgumentException fault = Assert.Throws<ArgumentException>(() => SampleDocument.Whole() with { Sections = [section, section] });
        Assert.StartsWith("Two sections have the id [essai]; each needs its own.", fault.Message, StringComparison.Ordinal);
    }
}
