using Evaluation.Indicators.Plan.Promises;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What signatories promised, what was kept of it, and what proves it; what the money became.</summary>
internal static class CommitmentsSection
{
    private const string Feed = "engagements";

    internal static Section Of(YearlyPages pages)
    {
        IReadOnlyList<LedgerLine> lines = CommitmentLedger.Of(pages.Values.Plan?.Plan, pages.Values.FollowUp.Commitments);
        return SectionBlocks.Of(
            "engagements",
            pages.Said.CommitmentsTitle,
            pages.Said.CommitmentsShort,
            lines.Count == 0 ? null : pages.Said.CommitmentsLead,
            pages.Said.CommitmentsAbsent,
            [
                lines.Count == 0 ? null : TableOf(pages, lines),
                SectionBlocks.Points(pages.Said.DifferTitle, Differing(pages, lines).Concat(Unproven(pages, lines))),
                .. new MoneyTables(pages).Blocks(),
            ]);
    }

    private static Table TableOf(YearlyPages pages, IReadOnlyList<LedgerLine> lines) => new(
        pages.Said.CommitmentsTable,
        DeclaredMentions.Delivered(pages, PlanMeanings.Commitments, pages.Said.CommitmentsMethod, Feed),
        [
            new("signatory", pages.Said.Signatory, ValueShape.Text),
            new("what", pages.Said.What, ValueShape.Text),
            new("means", pages.Said.Means, ValueShape.Text),
            new("due", pages.Said.Due, ValueShape.Day),
            new("promised", pages.Said.Promised, ValueShape.Number(2)),
            new("kept", pages.Said.Kept, ValueShape.Number(2)),
            new("unit", pages.Said.Unit, ValueShape.Text),
            new("share", pages.Said.KeptShare, ValueShape.Percentage),
            new("evidence", pages.Said.Evidence, ValueShape.Text),
        ],
        [.. lines.Select(line => RowOf(pages, line))]);

    private static Row RowOf(YearlyPages pages, LedgerLine line) => new(
        [
            new TextCell(Name(pages, line)),
            new TextCell(line switch
            {
                { Promise: not null } => pages.Of(line.Promise.Label),
                { Said: not null } => pages.Said.PromisedBesides,
                _ => pages.Said.Unpromised,
            }),
            new TextCell(pages.Said.Of(line.Kind)),
            line.Promise is null ? new NotApplicableCell() : new DayCell(line.Promise.By),
            Promised(line) is decimal promised ? Quantity(line, promised) : new MissingCell(pages.Said.NotPromised),
            line.Kept is decimal kept ? Quantity(line, kept) : new MissingCell(pages.Said.NothingKept),
            new TextCell(pages.Said.Of(line.Unit)),
            Share(pages, line),
            line.Evidence.Count > 0 ? new TextCell(string.Join(pages.Words.Semicolon, line.Evidence)) : new MissingCell(line.Kept is null ? pages.Said.NothingKept : pages.Said.NoEvidence),
        ],
        line.Promise is null ? RowKind.Aside : RowKind.Ordinary);

    private static string Name(YearlyPages pages, LedgerLine line) => line.Signatory.Length == 0 ? pages.Said.NotNamed : line.Signatory;

    private static NumberCell Quantity(LedgerLine line, decimal quantity) => new(quantity, ShapeOf(line));

    private static ValueShape ShapeOf(LedgerLine line) => line.Unit == CommitmentUnit.Etp ? ValueShape.Number(2) : ValueShape.Whole;

    // What the plan promises; outside the plan, what the signatory says it promised.
    private static decimal? Promised(LedgerLine line) => line.Promise?.Quantity ?? line.Said;

    private static Cell Share(YearlyPages pages, LedgerLine line) => (Promised(line), line.Kept) switch
    {
        (null or 0, _) => new NotApplicableCell(),
        (_, null) => new MissingCell(pages.Said.NothingKept),
        (decimal promised, decimal kept) => new NumberCell(kept / promised),
    };

    /// <summary>What signatories say they promised, where the plan says otherwise.</summary>
    private static IEnumerable<Point> Differing(YearlyPages pages, IReadOnlyList<LedgerLine> lines) => lines
        .Where(line => line is { Promise: not null, Said: not null } && line.Said != line.Promise.Quantity)
        .Select(line => new Point(
            YearlyPages.Fill(pages.Said.DifferPoint, Name(pages, line), pages.Of(line.Promise!.Label), Number(pages, line, line.Promise.Quantity), pages.Said.Of(line.Unit), Number(pages, line, line.Said!.Value)),
            null));

    private static IEnumerable<Point> Unproven(YearlyPages pages, IReadOnlyList<LedgerLine> lines) => lines
        .Where(line => line.Unproven > 0)
        .Select(line => new Point(YearlyPages.Fill(
            line.Evidence.Count == 0 ? pages.Said.UnprovenPoint : pages.Said.PartlyProvenPoint, Name(pages, line), line.Promise is null ? pages.Said.Of(line.Kind) : pages.Of(line.Promise.Label))));

    private static string Number(YearlyPages pages, LedgerLine line, decimal number) => pages.Text.Number(number, ShapeOf(line));
}
