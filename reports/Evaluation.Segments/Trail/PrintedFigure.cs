using Evaluation.Indicators;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Trail;

/// <summary>The figure that a key names, as a run has it.</summary>
internal static class PrintedFigure
{
    /// <summary>The figure; null where it is hidden or not known.</summary>
    /// <exception cref="IndicatorRefusal">The run has no such figure.</exception>
    internal static double? Of(SegmentRun run, SegmentTrailKey key) => key.Figure switch
    {
        SegmentFigure.Size => Segment(run, key).Size,
        SegmentFigure.Mean when key.Segment is null => One(run.Features, feature => feature.Feature.Column == key.Column, key).Mean,
        SegmentFigure.Mean => One(Segment(run, key).Features, profile => profile.Column == key.Column, key).Mean,
        SegmentFigure.Difference => One(Segment(run, key).Features, profile => profile.Column == key.Column, key).Difference,
        SegmentFigure.Category when key.Segment is null => Category(run.Segments.SelectMany(segment => segment.Categories), key).CountOfAll,
        SegmentFigure.Category => Category(Segment(run, key).Categories, key).Count,
        SegmentFigure.Value => key.Column is { } column ? One(run.Units, unit => unit.Code == key.Unit, key).Values.GetValueOrDefault(column) : throw Unknown(key),
        _ => One(run.Unreached, unit => unit.Code == key.Unit, key).Gap,
    };

    private static Segment Segment(SegmentRun run, SegmentTrailKey key) => One(run.Segments, segment => segment.Code == key.Segment, key);

    private static SegmentCategory Category(IEnumerable<SegmentCategory> categories, SegmentTrailKey key) => One(categories, category => category.Column == key.Column && category.Code == key.Category, key);

    private static T One<T>(IEnumerable<T> all, Func<T, bool> wanted, SegmentTrailKey key)
        where T : class => all.FirstOrDefault(wanted) ?? throw Unknown(key);

    private static IndicatorRefusal Unknown(SegmentTrailKey key) => new($"[{key}] ne nomme aucun chiffre de ce calcul\u00a0: copier la clé entière depuis la feuille des preuves");
}
