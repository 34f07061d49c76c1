using Evaluation.Declared;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Running;
using Evaluation.Segments.Runs;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Segments.Keeping;

/// <summary>Keeps a run in the warehouse under a load of its own: its text, its segments, and who or what falls in which.</summary>
/// <param name="database">The warehouse opened to write.</param>
public sealed class SegmentKeeping(WarehouseDatabase database)
{
    private const int FirstKey = 1_000_000_001;

    /// <summary>What is known before a new run of a definition.</summary>
    public SegmentPast Past(string definition) => KeptRuns.Past(database.Session, database.LatestLoad(), definition);

    /// <summary>Keeps a run.</summary>
    /// <returns>The load that keeps it.</returns>
    public int Keep(SegmentFinding finding)
    {
        SegmentRun run = finding.Run;
        string definition = run.Definition.Id;
        using WarehouseLoad load = database.BeginLoad(LoadKind.Segments, $"{definition} {run.Period.Code}");
        DeclaredTexts.Write(load, [new DeclaredText(RunText.Kind, definition, null, definition, CanonicalText.From(RunText.Write(run)))]);
        IReadOnlyDictionary<string, int> keys = Segments(load, run);
        long closed = load.Session.ExecuteText(Statement("close-memberships"), new { definition, load = load.Key });
        Members(load, finding, keys);
        load.Complete(LoadOutcome.Nothing with { RowsOpened = finding.Keys.Count, RowsClosed = closed });
        return load.Key;
    }

    // A segment found again keeps its key; one that is called otherwise has a new row, as every member of a dimension.
    private IReadOnlyDictionary<string, int> Segments(WarehouseLoad load, SegmentRun run)
    {
        Dictionary<string, SegmentRow> held = load.Session.ReadText<SegmentRow>(Statement("held-segments"), new { definition = run.Definition.Id }).ToDictionary(row => row.Code, StringComparer.Ordinal);
        int next = Math.Max(FirstKey, load.Session.ScalarText<int>(Statement("last-segment")) + 1);
        Dictionary<string, int> keys = new(StringComparer.Ordinal);
        foreach (Segment segment in run.Segments)
        {
            SegmentRow? same = held.GetValueOrDefault(segment.Code);
            keys[segment.Code] = same?.SegmentKey ?? next++;
            if (same is not null && same.LabelFr == segment.Name.Fr && same.LabelEn == segment.Name.En)
            {
                continue;
            }

            load.Session.ExecuteText(Statement("close-segment"), new { key = keys[segment.Code], load = load.Key });
            load.Session.ExecuteText(Statement("insert-segment"), new { key = keys[segment.Code], definition = run.Definition.Id, code = segment.Code, fr = segment.Name.Fr, en = segment.Name.En, load = load.Key });
        }

        return keys;
    }

    private static void Members(WarehouseLoad load, SegmentFinding finding, IReadOnlyDictionary<string, int> keys)
    {
        int[] byNumber = [.. finding.Run.Segments.Select(segment => keys[segment.Code])];
        using RowAppender rows = load.Session.OpenAppender("fact_segment_membership");
        for (int at = 0; at < finding.Keys.Count; at++)
        {
            UnitKey key = finding.Keys[at];
            SegmentUnit unit = finding.Run.Definition.Unit;
            rows.Append(byNumber[finding.Segments[at] - 1]);
            rows.Append(finding.Run.Definition.Id);
            rows.Append(DateKey.From(finding.Run.Period.To));
            rows.Append(unit == SegmentUnit.Support ? key.Unit : 0L);
            rows.Append(unit == SegmentUnit.Support ? key.Person : unit == SegmentUnit.Person ? key.Unit : 0L);
            rows.Append(unit is SegmentUnit.Commune or SegmentUnit.Epci ? (int)key.Unit : 0);
            rows.Append(unit == SegmentUnit.Place ? (int)key.Unit : 0);
            rows.Append(finding.Run.AsOf);
            rows.Append(load.Key);
            rows.Append(WarehouseLoad.Open);
            rows.EndRow();
        }

        rows.Complete();
    }

    private string Statement(string name) => database.Session.Text(name, typeof(SegmentKeeping).Assembly);

    private sealed record SegmentRow
    {
        public int SegmentKey { get; init; }

        public string Code { get; init; } = "";

        public string LabelFr { get; init; } = "";

        public string LabelEn { get; init; } = "";
    }
}
