using System.Globalization;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Makes grids of the blocks of a document.</summary>
internal sealed class Grids(WorkbookPages pages)
{
    private int _definitions;

    /// <summary>The grid of a block, or nothing for plain words.</summary>
    internal Grid? Of(Block block) => block switch
    {
        Chart chart => OfTable(chart.Table, pages.Numbers.Of(chart)),
        Table table => OfTable(table, pages.Numbers.Of(table)),
        KeyFigures cards => OfCards(cards),
        Portraits portraits => OfPortraits(portraits, pages.Numbers.Of(portraits)),
        Definitions definitions => OfDefinitions(definitions),
        _ => null,
    };

    private Grid OfTable(Table table, string number) => new(
        $"Figure_{number[1..]}",
        $"{number} · {table.Title}",
        table.Columns,
        table.Rows,
        (row, column) => FigureNumbers.Key(number, row, column),
        Below(table.Rows.SelectMany(row => row.Cells), Mention.AllOf(table.Mentions, pages.Labels)));

    private Grid OfCards(KeyFigures cards)
    {
        IReadOnlyList<Mention> shared = Mention.Shared(cards.Cards, pages.Labels);
        CardColumn[] columns = [.. CardColumn.All(pages).Where(column => column.Always || cards.Cards.Any(card => column.Cell(card) is not NotApplicableCell))];
        Row[] rows = [.. cards.Cards.Select(card => new Row([.. columns.Select(column => column.Cell(card))]))];
        return new Grid(
            $"Chiffres_{pages.Numbers.Of(cards.Cards[0])[1..]}",
            cards.Title,
            [.. columns.Select(column => column.Column)],
            rows,
            (row, column) => columns[column].Key(pages.Numbers.Of(cards.Cards[row])),
            [.. Below(rows.SelectMany(row => row.Cells), shared), .. cards.Cards.Select(card => OwnLine(card, shared))]);
    }

    /// <summary>The mentions of one card that the others don't share.</summary>
    private string OwnLine(KeyFigure card, IReadOnlyList<Mention> shared) =>
        $"{pages.Numbers.Of(card)} · {Line(Mention.AllOf(card.Mentions, pages.Labels).Except(shared))}";

    /// <summary>A row for each thing said on a card.</summary>
    private Grid OfPortraits(Portraits portraits, string number) => new(
        $"Fiches_{number[1..]}",
        $"{number} · {portraits.Title}",
        [new("card", pages.Labels.Card, ValueShape.Text), new("heading", pages.Labels.CardHeading, ValueShape.Text), new("text", pages.Labels.Reading, ValueShape.Text)],
        [.. portraits.Cards.SelectMany(card => card.Lines, (card, line) => new Row([new TextCell(card.Name), new TextCell(line.Heading), new TextCell(line.Text)]))],
        (_, _) => "",
        Below([], Mention.AllOf(portraits.Mentions, pages.Labels)));

    private Grid OfDefinitions(Definitions definitions) => new(
        string.Create(CultureInfo.InvariantCulture, $"Definitions_{++_definitions}"),
        pages.Labels.Meaning,
        [
            new("contract", pages.Labels.Contract, ValueShape.Text),
            new("title", pages.Labels.Indicator, ValueShape.Text),
            new("text", pages.Labels.Meaning, ValueShape.Text),
            new("calculation", pages.Labels.Calculation, ValueShape.Text),
            new("source", pages.Labels.Source, ValueShape.Text),
            new("limits", pages.Labels.Limits, ValueShape.Text),
        ],
        [.. definitions.Items.Select(RowOf)],
        (_, _) => "",
        []);

    private Row RowOf(Definition definition) => new(
    [
        new TextCell(Mention.Name(definition.Contract, pages.Labels)),
        new TextCell(definition.Title),
        new TextCell(definition.Text),
        definition.Calculation is null ? new NotApplicableCell() : new TextCell(definition.Calculation),
        new TextCell(definition.Source),
        new TextCell(definition.Limits.Count == 0 ? pages.Labels.NoLimit : string.Join(" ", definition.Limits)),
    ]);

    private IReadOnlyList<string> Below(IEnumerable<Cell> cells, IEnumerable<Mention> mentions) =>
        [.. new AbsenceNotes(cells, pages.Labels).Lines, Line(mentions)];

    private string Line(IEnumerable<Mention> mentions) => string.Join(" · ", mentions.Select(mention => $"{mention.Label}{pages.Labels.Colon}{mention.Text}"));
}
