using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Tests.Figures;

public sealed class TableTests
{
    private static readonly Column[] Columns = [new("name", "Nom", ValueShape.Text), new("count", "Nombre", ValueShape.Whole)];

    [Fact]
    public void A_row_of_another_width_than_the_columns_is_refused()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Table(new Row([new TextCell("Brec")])));
        Assert.Equal("Table [Essai] row [1] has 1 cells for 2 columns.", fault.Message);
    }

    [Fact]
    public void Words_in_a_column_of_numbers_are_refused()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Table(new Row([new TextCell("Brec"), new TextCell("12")])));
        Assert.Equal("Table [Essai] row [1] column [count]: a TextCell can't stand in a column of Number.", fault.Message);
    }

    [Fact]
    public void An_absent_value_may_stand_in_any_column()
    {
        Table table = Table(new Row([new MissingCell("inconnu"), new HiddenCell()]), new Row([new NotApplicableCell(), new NumberCell(0)]));
        Assert.Equal(2, table.Rows.Count);
    }

    [Fact]
    public void A_total_before_the_rows_it_sums_is_refused()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() =>
            Table(new Row([new TextCell("Total"), new NumberCell(1)], RowKind.Total), new Row([new TextCell("Brec"), new NumberCell(1)])));
        Assert.Equal("Table [Essai]: ordinary rows come first, then rows beside them, then totals.", fault.Message);
    }

    [Fact]
    public void A_table_without_rows_is_refused() => Assert.Contains("a paragraph says so", Assert.Throws<ArgumentException>(() => Table()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_chart_of_an_unknown_column_names_the_columns_there_are()
    {
        Table table = Table(new Row([new TextCell("Brec"), new NumberCell(1)]));
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new Chart(ChartKind.Bar, "barres", table, "name", ["total"]));
        Assert.StartsWith("Table [Essai] has no column [total]; it has [name], [count].", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_words_is_refused()
    {
        Table table = Table(new Row([new TextCell("Brec"), new NumberCell(1)]));
        Assert.Throws<ArgumentException>(() => new Chart(ChartKind.Bar, "barres", table, "name", ["name"]));
    }

    [Fact]
    public void A_hidden_cell_has_no_way_back()
    {
        Assert.Null(new HiddenCell().Trail);
        Assert.DoesNotContain(typeof(HiddenCell).GetConstructors(), constructor => constructor.GetParameters().Length > 0 && constructor.GetParameters()[0].ParameterType != typeof(HiddenCell));
    }

    private static Table Table(params Row[] rows) => new("Essai", SampleDocument.Mentions, Columns, rows);
}
