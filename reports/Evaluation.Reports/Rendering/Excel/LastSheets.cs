using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>The sheets after the sections: how to read the signs, and the trail keys.</summary>
internal static class LastSheets
{
    internal static void Write(WorkbookPages pages)
    {
        SectionSheet.Write(pages, pages.Labels.ReadingSheet, null, Signs(pages));
        if (pages.Numbers.Evidence.Count > 0)
        {
            SectionSheet.Write(pages, pages.Labels.EvidenceSheet, pages.Labels.EvidenceLead, Keys(pages));
        }
    }

    private static Grid Signs(WorkbookPages pages) => new(
        "Signes",
        pages.Labels.Signs,
        [new("sign", pages.Labels.Sign, ValueShape.Text), new("meaning", pages.Labels.Reading, ValueShape.Text)],
        [
            Words(pages.Labels.Missing, pages.Labels.MissingMeaning),
            Words(pages.Labels.Hidden, pages.Labels.HiddenMeaning),
            Words(pages.Labels.NotApplicable, pages.Labels.NotApplicableMeaning),
        ],
        (_, _) => "",
        []);

    private static Grid Keys(WorkbookPages pages) => new(
        "Preuves",
        pages.Labels.EvidenceSheet,
        [
            new("key", pages.Labels.EvidenceKey, ValueShape.Text),
            new("figure", pages.Labels.Figure, ValueShape.Text),
            new("place", pages.Labels.EvidencePlace, ValueShape.Text),
            new("what", pages.Labels.EvidenceWhat, ValueShape.Text),
            new("value", pages.Labels.Value, ValueShape.Number(2)),
            new("command", pages.Labels.EvidenceCommand, ValueShape.Text),
        ],
        [.. pages.Numbers.Evidence.Select(evidence => RowOf(evidence, pages))],
        (_, _) => "",
        []);

    private static Row RowOf(Evidence evidence, WorkbookPages pages) => new(
    [
        new TextCell(evidence.Key),
        new TextCell(evidence.Figure),
        new TextCell(pages.Places[evidence.Key]),
        new TextCell(evidence.Trail.What),
        evidence.Cell switch
        {
            NumberCell number => new NumberCell(number.Value, evidence.Shape),
            IntervalCell bounds => new TextCell(pages.Text.Of(bounds, evidence.Shape)),
            _ => evidence.Cell,
        },
        new TextCell(evidence.Trail.Command),
    ]);

    private static Row Words(string first, string second) => new([new TextCell(first), new TextCell(second)]);
}
