using Evaluation.Declared;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Running;
using Evaluation.Segments.Runs;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Segments.Keeping;

/// <summary>The runs that the warehouse keeps, nothing hidden, under the names written for their segments.</summary>
internal static class KeptRuns
{
    /// <summary>Every definition with a run known at a load, by name.</summary>
    internal static IReadOnlyList<string> Definitions(WarehouseSession session, int load) =>
        [.. session.ReadText<string>(Statement(session, "run-definitions"), new { kind = RunText.Kind, load }).Order(StringComparer.Ordinal)];

    /// <summary>The runs of a definition known at a load, the last first; one is read at a time, for they are long.</summary>
    internal static IEnumerable<KeptRun> Of(WarehouseSession session, int load, string definition)
    {
        IReadOnlyDictionary<string, Label> names = Names(session, load);
        foreach (int from in session.ReadText<int>(Statement(session, "run-loads"), new { kind = RunText.Kind, name = definition, load }).OrderDescending())
        {
            DateTime closed = session.ScalarText<DateTime>(Statement(session, "run-closing"), new { load = from });
            yield return new KeptRun(from, DateOnly.FromDateTime(closed), Named(RunText.Read(DeclaredTexts.BroughtBy(session, RunText.Kind, definition, from)!.Body), names));
        }
    }

    /// <summary>What is known of a definition before a new run.</summary>
    internal static SegmentPast Past(WarehouseSession session, int load, string definition)
    {
        IReadOnlyDictionary<string, Label> names = Names(session, load);
        IReadOnlyList<string> codes = session.ReadText<string>(Statement(session, "segment-codes"), new { definition, load });
        return new SegmentPast(
            Of(session, load, definition).FirstOrDefault(kept => kept.Run.Segments.Count > 0),
            Of(session, load, definition).FirstOrDefault(kept => kept.Run is { Segments.Count: > 0, AssignedFrom: null }),
            codes.Concat(names.Keys).Distinct(StringComparer.Ordinal).ToDictionary(code => code, code => names.GetValueOrDefault(code), StringComparer.Ordinal));
    }

    private static IReadOnlyDictionary<string, Label> Names(WarehouseSession session, int load) =>
        DeclaredTexts.AsOf(session, SegmentNames.Kind, load).Select(text => SegmentNames.Read(text.Name, text.Body)).FirstOrDefault()?.Names ?? SegmentNames.None.Names;

    private static SegmentRun Named(SegmentRun run, IReadOnlyDictionary<string, Label> names) => run with
    {
        Segments = [.. run.Segments.Select(segment => segment with { Name = names.GetValueOrDefault(segment.Code) ?? segment.Proposed })],
        Drift = run.Drift is { } drift ? drift with { Changes = [.. drift.Changes.Select(change => Named(change, names))] } : null,
    };

    private static SegmentChange Named(SegmentChange change, IReadOnlyDictionary<string, Label> names) => change with
    {
        FormerName = Name(change.FormerCode, names) ?? change.FormerName,
        Name = Name(change.Code, names) ?? change.Name,
    };

    private static Label? Name(string? code, IReadOnlyDictionary<string, Label> names) => code is null ? null : names.GetValueOrDefault(code);

    private static string Statement(WarehouseSession session, string name) => session.Text(name, typeof(KeptRuns).Assembly);
}
