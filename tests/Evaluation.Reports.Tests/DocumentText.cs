using System.Text;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Tests;

/// <summary>A document as plain lines, to be compared whole and read in a review.</summary>
internal static class DocumentText
{
    internal static string Of(ReportDocument document)
    {
        Labels labels = Labels.For(document.Language);
        ValueText text = new(labels);
        FigureNumbers numbers = new(document);
        StringBuilder lines = new();
        Line(lines, $"# {document.Title} | {document.Subtitle} | {document.Territory} | {document.Period} | {string.Join(", ", document.Marks)}");
        foreach (Section section in document.Sections)
        {
            Line(lines, $"\n## {section.Title} [{section.Id}]");
            Line(lines, section.Lead ?? "");
            foreach (Block block in section.Blocks)
            {
                Line(lines, Written(block, numbers, text, labels));
            }
        }

        return lines.ToString();
    }

    private static string Written(Block block, FigureNumbers numbers, ValueText text, Labels labels) => block switch
    {
        Paragraph words => $"[{words.Tone}] {words.Text}",
        Subheading heading => $"### {heading.Text}",
        Points points => $"* {points.Title}\n" + string.Join('\n', points.Items.Select(point => $"  - {(point.Status is null ? "" : $"({point.Status.Text}) ")}{point.Text}{(point.Link is null ? "" : $" → {point.Link.Section}")}")),
        Definitions definitions => string.Join('\n', definitions.Items.Select(item => $"{Mention.Name(item.Contract, labels)} {item.Title} = {item.Text} {(item.Calculation is null ? "" : $"({item.Calculation}) ")}[{item.Source}] {string.Join(" / ", item.Limits)}")),
        KeyFigures cards => $"* {cards.Title}\n" + string.Join('\n', cards.Cards.Select(card => Card(card, numbers, text, labels))),
        Portraits cards => $"{numbers.Of(cards)} {cards.Title}\n" + string.Join('\n', cards.Cards.Select(card => $"  + {card.Name} ({card.Mark}) {card.Status?.Text}\n" + string.Join('\n', card.Lines.Select(line => $"    {line.Heading} = {line.Text}")))) + "\n  " + Mentioned(cards, labels),
        Chart chart => $"({chart.Kind}: {chart.Alternative}: {string.Join(", ", chart.Series.Select(at => chart.Table.Columns[at].Key))})\n" + Grid(chart.Table, numbers.Of(chart), text, labels),
        Table table => Grid(table, numbers.Of(table), text, labels),
        _ => throw new InvalidOperationException(block.GetType().Name),
    };

    private static string Card(KeyFigure card, FigureNumbers numbers, ValueText text, Labels labels) =>
        $"  {numbers.Of(card)} {card.Title} = {text.Of(card.Value, card.Shape)} | {card.Comparison?.Label} {(card.Comparison is null ? "" : text.Of(card.Comparison.Value, card.Shape))} {card.Comparison?.Change} | {card.Status?.Text} | {card.Note} | {Mentioned(card, labels)}";

    private static string Grid(Table table, string number, ValueText text, Labels labels)
    {
        StringBuilder lines = new();
        Line(lines, $"{number} {table.Title}");
        Line(lines, "  " + string.Join(" | ", table.Columns.Select(column => column.Header)));
        foreach (Row row in table.Rows)
        {
            Line(lines, (row.Kind switch { RowKind.Total => "  = ", RowKind.Aside => "  ~ ", _ => "  " }) + string.Join(" | ", row.Cells.Select((cell, at) => text.Of(cell, table.Columns[at].Shape))));
        }

        foreach (string note in new AbsenceNotes(table.Rows.SelectMany(row => row.Cells), labels).Lines)
        {
            Line(lines, "  note " + note);
        }

        return lines.Append("  " + Mentioned(table, labels)).ToString();
    }

    private static string Mentioned(Figure figure, Labels labels) => string.Join(" · ", Mention.AllOf(figure.Mentions, labels).Select(mention => $"{mention.Label}: {mention.Text}"));

    private static void Line(StringBuilder lines, string words) => lines.Append(words).Append('\n');
}
