using Evaluation.Indicators.Disclosure.Counts;

namespace Evaluation.Segments.Runs;

/// <summary>Which counts of a run of persons are hidden: of each category, segment by segment, so that no small one is found from the others and their totals.</summary>
internal sealed class HiddenCategories
{
    private const string Yes = "oui";

    private readonly int _threshold;
    private readonly HashSet<(string Segment, string Column, string Code)> _hidden = [];
    private readonly HashSet<(string Column, string Code)> _totals = [];
    private readonly HashSet<string> _counted = [];
    private readonly HashSet<string> _told = [];
    private readonly HashSet<string> _sizes = [];

    private HiddenCategories(int threshold) => _threshold = threshold;

    /// <summary>Decides.</summary>
    internal static HiddenCategories Of(SegmentRun run, int threshold)
    {
        HiddenCategories hidden = new(threshold);
        if (run.Segments.Count > 0)
        {
            string[] columns = [.. run.Segments[0].Categories.Select(category => category.Column).Distinct(StringComparer.Ordinal)];
            hidden._counted.UnionWith(columns);
            hidden.HideSizes(run);
            Dictionary<string, SegmentCategory> twins = Twins(run.Segments);
            hidden.Decide(run, [.. columns.Where(column => !twins.ContainsKey(column))]);
            hidden.Follow(run.Segments, twins);
        }

        return hidden;
    }

    /// <summary>A segment without its hidden counts.</summary>
    internal Segment Without(Segment segment) => _sizes.Contains(segment.Code)
        ? segment with { Size = null, Share = null, Features = [.. segment.Features.Select(Empty)], Categories = [.. segment.Categories.Select(category => Of(segment, category) with { Count = null, Of = null })] }
        : segment with
        {
            Features = [.. segment.Features.Select(feature => Hides(segment, feature.Column) ? Empty(feature) : feature)],
            Categories = [.. segment.Categories.Where(category => !_told.Contains(category.Column)).Select(category => Of(segment, category))],
        };

    /// <summary>Whether a count of a column is hidden in a segment: its mean would tell it.</summary>
    internal bool Hides(Segment segment, string column) => segment.Categories.Any(category => category.Column == column && _hidden.Contains((segment.Code, column, category.Code)));

    /// <summary>Whether the values of a column are counted, so that its mean tells a count.</summary>
    internal bool IsCounted(string column) => _counted.Contains(column);

    private SegmentCategory Of(Segment segment, SegmentCategory category) => category with
    {
        Count = _hidden.Contains((segment.Code, category.Column, category.Code)) ? null : category.Count,
        CountOfAll = _totals.Contains((category.Column, category.Code)) ? null : category.CountOfAll,
    };

    private static FeatureProfile Empty(FeatureProfile feature) => feature with { Mean = null, Median = null, Difference = null };

    private bool IsSmall(int? count) => count is > 0 && count < _threshold;

    // One size alone would be what is left of all the rows: the next larger goes with it.
    private void HideSizes(SegmentRun run)
    {
        Segment[] bySize = [.. run.Segments.Where(segment => segment.Size > 0).OrderBy(segment => segment.Size)];
        int small = bySize.Count(segment => IsSmall(segment.Size));
        _sizes.UnionWith(bySize.Take(small == 1 ? 2 : small).Select(segment => segment.Code));
    }

    // Sizes and totals that are large are shown whatever happens: they protect nothing.
    private void Decide(SegmentRun run, string[] columns)
    {
        foreach (string column in columns)
        {
            string[] codes = [.. run.Segments[0].Categories.Where(category => category.Column == column).Select(category => category.Code)];
            CountAxis segments = Every(0, run.Segments.Count);
            CountAxis categories = Every(1, codes.Length);
            CountTable cells = new([segments, categories]);
            CountTable totals = new([categories]);
            CountTable sizes = new([segments]);
            for (int segment = 0; segment < run.Segments.Count; segment++)
            {
                SegmentCategory[] own = [.. run.Segments[segment].Categories.Where(category => category.Column == column)];
                sizes.Cells[segment] = Cell(run.Segments[segment].Size ?? 0, shown: true);
                for (int code = 0; code < codes.Length; code++)
                {
                    cells.Cells[(segment * codes.Length) + code] = Cell(own[code].Count ?? 0, shown: false);
                    totals.Cells[code] = Cell(own[code].CountOfAll ?? 0, shown: true);
                }
            }

            _ = new CellSuppression(new CountSpace([run.Segments.Count, codes.Length], [cells, totals, sizes]), _threshold, _threshold).Run();
            Note(run, column, codes, cells, totals);
        }
    }

    // Columns of yes and no that count again what a category of another column counts, such as the jobless, with that category.
    private static Dictionary<string, SegmentCategory> Twins(IReadOnlyList<Segment> segments) => segments[0].Categories
        .Where(category => category.Code == Yes)
        .Select(yes => (yes.Column, Twin: segments[0].Categories.FirstOrDefault(other => other.Code is not (Yes or "non" or "inconnu") && IsTwin(segments, yes, other))))
        .Where(pair => pair.Twin is not null)
        .ToDictionary(pair => pair.Column, pair => pair.Twin!, StringComparer.Ordinal);

    private static bool IsTwin(IReadOnlyList<Segment> segments, SegmentCategory yes, SegmentCategory other) =>
        yes.CountOfAll == other.CountOfAll && segments.All(segment => CountOf(segment, yes) == CountOf(segment, other));

    private static int? CountOf(Segment segment, SegmentCategory category) => segment.Categories.First(own => own.Column == category.Column && own.Code == category.Code).Count;

    // They are told once, and hidden where their twin is: what is left of a column would tell the rest.
    private void Follow(IReadOnlyList<Segment> segments, Dictionary<string, SegmentCategory> twins)
    {
        _told.UnionWith(twins.Keys);
        foreach ((string column, SegmentCategory twin) in twins)
        {
            _hidden.UnionWith(segments.Where(segment => _hidden.Contains((segment.Code, twin.Column, twin.Code))).Select(segment => (segment.Code, column, Yes)));
        }
    }

    private void Note(SegmentRun run, string column, string[] codes, CountTable cells, CountTable totals)
    {
        for (int code = 0; code < codes.Length; code++)
        {
            _ = totals.Cells[code]!.IsHidden && _totals.Add((column, codes[code]));
            for (int segment = 0; segment < run.Segments.Count; segment++)
            {
                _ = cells.Cells[(segment * codes.Length) + code]!.IsHidden && _hidden.Add((run.Segments[segment].Code, column, codes[code]));
            }
        }
    }

    private CountCell Cell(int value, bool shown) => new(value, CellCost.Of(value, 2)) { State = shown && !IsSmall(value) ? CellState.Published : CellState.Shown };

    private static CountAxis Every(int dimension, int size) => new(dimension, [.. Enumerable.Range(0, size)], size);
}
