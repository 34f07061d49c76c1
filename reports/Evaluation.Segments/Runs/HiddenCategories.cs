using Evaluation.Indicators.Disclosure.Counts;

namespace Evaluation.Segments.Runs;

/// <summary>Which counts of a run of persons are hidden: of each category, segment by segment, so that no small one is found from the others and their totals.</summary>
internal sealed class HiddenCategories
{
    private const string Yes = "oui";

    private readonly int _threshold;
    private readonly int _inside;
    private readonly IReadOnlyList<EarlierRun> _earlier;
    private readonly HashSet<(string Segment, string Column, string Code)> _hidden = [];
    private readonly HashSet<(string Column, string Code)> _totals = [];
    private readonly HashSet<string> _counted = [];
    private readonly HashSet<string> _told = [];
    private readonly HashSet<string> _sizes = [];

    private HiddenCategories(int threshold, int inside, IReadOnlyList<EarlierRun> earlier) => (_threshold, _inside, _earlier) = (threshold, inside, earlier);

    /// <summary>Decides.</summary>
    /// <param name="run">The run, nothing hidden.</param>
    /// <param name="threshold">Counts of people below it are small.</param>
    /// <param name="inside">The same for partners, of what is left once they take their own away.</param>
    /// <param name="earlier">The runs of the same period told before, the last one last.</param>
    internal static HiddenCategories Of(SegmentRun run, int threshold, int inside, params IReadOnlyList<EarlierRun> earlier)
    {
        HiddenCategories hidden = new(threshold, inside, earlier);
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

    /// <summary>Counts of rows of a category, all segments together, that are hidden.</summary>
    internal IReadOnlySet<int> HiddenTotals(SegmentRun run) =>
        run.Segments.Take(1).SelectMany(segment => segment.Categories).Where(category => _totals.Contains((category.Column, category.Code))).Select(category => category.CountOfAll ?? 0).ToHashSet();

    /// <summary>A segment without its hidden counts.</summary>
    internal Segment Without(Segment segment) => _sizes.Contains(segment.Code)
        ? segment with { Size = null, Share = null, Parts = null, Features = [.. segment.Features.Select(Empty)], Categories = [.. segment.Categories.Select(category => Of(segment, category) with { Count = null, Of = null })] }
        : segment with
        {
            Parts = null,
            Features = [.. segment.Features.Select(feature => Hides(segment, feature.Column) || IsSmall(feature.Known) ? Empty(feature) : feature with { Known = null })],
            Categories = [.. segment.Categories.Where(category => !_told.Contains(category.Column)).Select(category => Of(segment, category))],
        };

    /// <summary>Whether a count of a column is hidden in a segment: its mean would tell it.</summary>
    internal bool Hides(Segment segment, string column) => segment.Categories.Any(category => category.Column == column && _hidden.Contains((segment.Code, column, category.Code)));

    /// <summary>Whether a segment has too few rows to be told how many.</summary>
    internal bool HidesSize(string? code) => code is not null && _sizes.Contains(code);

    /// <summary>Whether a count of a category is hidden; of all segments together, where none is named.</summary>
    internal bool Hides(string? segment, string column, string code) => segment is null ? _totals.Contains((column, code)) : _hidden.Contains((segment, column, code)) || _sizes.Contains(segment);

    /// <summary>Whether the values of a column are counted, so that its mean tells a count.</summary>
    internal bool IsCounted(string column) => _counted.Contains(column);

    private SegmentCategory Of(Segment segment, SegmentCategory category) => category with
    {
        Count = _hidden.Contains((segment.Code, category.Column, category.Code)) ? null : category.Count,
        CountOfAll = _totals.Contains((category.Column, category.Code)) ? null : category.CountOfAll,
        Parts = null,
    };

    private static FeatureProfile Empty(FeatureProfile feature) => feature with { Mean = null, Median = null, Difference = null, Known = null };

    private bool IsSmall(int? count) => count is > 0 && count < _threshold;

    // One size alone would be what is left of all the rows: the next larger goes with it.
    private void HideSizes(SegmentRun run)
    {
        Segment[] bySize = [.. run.Segments.Where(segment => segment.Size > 0).OrderBy(segment => segment.Size)];
        int small = bySize.Count(segment => IsSmall(segment.Size));
        _sizes.UnionWith(bySize.Take(small == 1 ? 2 : small).Select(segment => segment.Code));
    }

    // Sizes that are large are shown whatever happens: they protect nothing.
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
                sizes.Cells[segment] = Cell(run.Segments[segment].Size ?? 0, true, run.Segments[segment].Parts);
                for (int code = 0; code < codes.Length; code++)
                {
                    cells.Cells[(segment * codes.Length) + code] = Remembered(Cell(own[code].Count ?? 0, false, own[code].Parts), run.Segments[segment].Code, column, codes[code]);
                    totals.Cells[code] = Remembered(Cell(own[code].CountOfAll ?? 0, false, Together(run, column, codes[code])), null, column, codes[code]);
                }
            }

            bool exposed = new CellSuppression(new CountSpace([run.Segments.Count, codes.Length], [cells, totals, sizes]), _threshold, _inside).Run().Count > 0;
            Note(run, column, codes, cells, totals, exposed);
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

    // Where what was told before leaves no other way, nothing of the column is told.
    private void Note(SegmentRun run, string column, string[] codes, CountTable cells, CountTable totals, bool exposed)
    {
        for (int code = 0; code < codes.Length; code++)
        {
            _ = (exposed || totals.Cells[code]!.IsHidden) && _totals.Add((column, codes[code]));
            for (int segment = 0; segment < run.Segments.Count; segment++)
            {
                _ = (exposed || cells.Cells[(segment * codes.Length) + code]!.IsHidden) && _hidden.Add((run.Segments[segment].Code, column, codes[code]));
            }
        }
    }

    private CountCell Cell(int value, bool shown, IReadOnlyDictionary<int, int>? parts) => new(value, CellCost.Of(value, 2))
    {
        Parts = parts?.ToDictionary(part => part.Key, part => new CountPart(part.Value)),
        State = shown && !IsSmall(value) ? CellState.Published : CellState.Shown,
    };

    private static IReadOnlyDictionary<int, int>? Together(SegmentRun run, string column, string code)
    {
        IReadOnlyDictionary<int, int>?[] parts = [.. run.Segments.Select(segment => segment.Categories.First(category => category.Column == column && category.Code == code).Parts)];
        return parts.Any(part => part is null) ? null : parts.SelectMany(part => part!).GroupBy(part => part.Key).ToDictionary(same => same.Key, same => same.Sum(part => part.Value));
    }

    // What an earlier run of the same period hid and is nearly the same stays hidden: showing it would tell why; what it told and is the same is known.
    private CountCell Remembered(CountCell cell, string? segment, string column, string code)
    {
        if (_earlier.Select(earlier => (earlier.Hidden, Then: earlier.CountOf(segment, column, code))).LastOrDefault(earlier => earlier.Then is not null) is not (HiddenCategories hidden, int then))
        {
            return cell;
        }

        cell.State = hidden.Hides(segment, column, code) ? (cell.Value != 0 && Math.Abs(cell.Value - then) < _threshold ? CellState.Complementary : cell.State)
            : cell.Value == then && !IsSmall(then) ? CellState.Published
            : cell.State;
        return cell;
    }

    private static CountAxis Every(int dimension, int size) => new(dimension, [.. Enumerable.Range(0, size)], size);
}
