using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure.Counts;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>
/// Everything one audience may read, and so may add, subtract and divide: the one place between values and readers. A value is shown when every count of
/// people that it is made of is; small counts are hidden, and with them what would tell them.
/// </summary>
/// <param name="star">The star, for what lies where.</param>
/// <param name="engine">What requests are computed with.</param>
/// <param name="counts">What values tell.</param>
/// <param name="threshold">Counts of people below it, zero apart, are small.</param>
/// <param name="inside">The same for those inside, such as partners, who know their own people.</param>
/// <param name="dominance">When a sum of money tells too much.</param>
/// <param name="earlier">What readers know from editions published before.</param>
internal sealed class Publication(StarReader star, ValueEngine engine, PublishedCounts counts, int threshold, int inside, DominanceRule dominance, EarlierFigures earlier)
{
    private readonly ValueCounts _values = new(engine, counts);
    private readonly ReaderMemory _memory = new(new ValueCounts(engine, counts), earlier, threshold, set => engine.Geography(set.Request).Wanted);
    private readonly ActivityCounts _activities = new(star);
    private readonly TerritoryTree _tree = new(star);
    private readonly Dictionary<string, PublishedTable> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<PublishedPlace, HidingCause> _hidden = [];

    /// <summary>Small counts that nothing protects any more, because what tells them has been shown before: hidden, and yet found.</summary>
    public int Exposed { get; private set; }

    /// <summary>Adds what is to be read with the rest.</summary>
    public void Add(IEnumerable<RawSet> sets)
    {
        foreach (RawSet set in sets)
        {
            AddTables(set);
            _memory.Remember(set);
            _memory.Kept.UnionWith(set.Values.Where(raw => IsSmall(Difference(set, raw))).SelectMany(raw => _values.Smallest(set, raw)));
        }
    }

    /// <summary>Adds what was answered before: what was told stays told, what was hidden stays hidden.</summary>
    /// <param name="sets">The answer as it would be today, nothing hidden.</param>
    /// <param name="hidden">Names of the cells that were hidden.</param>
    public void Recall(IReadOnlyList<RawSet> sets, IReadOnlySet<string> hidden)
    {
        foreach (RawSet set in sets)
        {
            AddTables(set);
            _memory.Recall(set, hidden, _hidden.ContainsKey);
        }
    }

    /// <summary>Notes that two answers to one question are read side by side: where they differ by few people, the counts of the older are small.</summary>
    public void Compare(RawSet older, RawSet newer)
    {
        Dictionary<CellKey, decimal?> after = newer.Values.ToDictionary(raw => raw.Key, raw => raw.Value.Numerator);
        _memory.Kept.UnionWith(older.Values
            .Where(raw => older.Contract.CountsPersons && IsSmall(raw.Value.Numerator - after.GetValueOrDefault(raw.Key, 0)))
            .SelectMany(raw => _values.Places(older, raw)));
    }

    /// <summary>Adds what values are computed from, where it is to be read beside them.</summary>
    public void AddParts(RawSet set)
    {
        foreach (LeafTable leaf in set.Leaves.Where(leaf => counts.IsProtected(leaf.Contract)))
        {
            AddEach(leaf, set.Request);
        }
    }

    /// <summary>Decides what is hidden. What an earlier call showed stays shown, and can protect nothing any more.</summary>
    public void Protect()
    {
        MeasureFamilies families = new(_tables.Values);
        foreach (IGrouping<string, PublishedTable> measure in _tables.Values.GroupBy(families.Measure))
        {
            PublishedTable[] tables = [.. measure];
            MeasureSpace space = new(tables, new PublishedDimensions(star, _tree, tables).All(), dominance, _activities, _memory.Known);
            foreach ((PublishedPlace place, CountCell cell) in space.Cells)
            {
                Settle(place, cell);
            }

            Exposed += Hide(space, ActivityCounts.Are(tables[0].Leaf.Contract));
            foreach ((PublishedPlace place, CountCell cell) in space.Cells)
            {
                if (!cell.IsHidden && (!(cell.IsSecret ?? IsSmall(cell.Value)) || _memory.Told.Contains(place)))
                {
                    _memory.Told.Add(place);
                }
                else
                {
                    _hidden.TryAdd(place, cell.Cause);
                }
            }
        }
    }

    /// <summary>The value as the audience may see it.</summary>
    public IndicatorValue Show(RawSet set, RawValue raw) => Hides(set, raw)
        ? raw.Value with { Numerator = null, Denominator = null, Value = null, Rows = null, RowsNotMeasured = null, Interval = null, Hidden = true }
        : raw.Value;

    /// <summary>Whether a count of people behind a value is hidden.</summary>
    public bool Hides(RawSet set, RawValue raw) => _values.Places(set, raw).Any(_hidden.ContainsKey);

    /// <summary>Why a value is hidden; null when it is shown.</summary>
    public HidingCause? Cause(RawSet set, RawValue raw) => _values.Places(set, raw).Where(_hidden.ContainsKey).Select(place => (HidingCause?)_hidden[place]).Min();

    /// <summary>Whether a count of people is hidden.</summary>
    public bool Hides(ValueRequest request, IndicatorContract leaf, IReadOnlyList<Slice> slices, CellKey key) =>
        _hidden.ContainsKey(new PublishedPlace(PublishedTable.NameOf(leaf, slices, request, engine.Geography(request).Vintage), key));

    private void Settle(PublishedPlace place, CountCell cell)
    {
        if (_memory.Kept.Contains(place) || _hidden.ContainsKey(place))
        {
            cell.State = CellState.Shown;
            cell.Hide(CellState.Small, _hidden.GetValueOrDefault(place, HidingCause.Before));
        }
        else if (_memory.Told.Contains(place))
        {
            cell.State = CellState.Published;
        }
    }

    // Of activities, what is told of no kind stays shown: where that would tell a small number, nothing is told by kind.
    private int Hide(MeasureSpace space, bool activities)
    {
        int exposed = space.MayTell ? new CellSuppression(space.Space, threshold, Math.Min(threshold, inside)).Run().Count : 0;
        if (exposed == 0 || !activities)
        {
            return exposed;
        }

        foreach (CountCell cell in space.Cells.Values.Where(cell => cell.State == CellState.Shown))
        {
            cell.Hide(CellState.Small, HidingCause.WouldTell);
        }

        return 0;
    }

    private void AddTables(RawSet set)
    {
        foreach ((IndicatorContract contract, IReadOnlyList<Slice> slices) in _values.Of(set))
        {
            AddEach(PublishedCounts.Table(contract, slices, set.Leaves), set.Request);
        }
    }

    private bool IsSmall(decimal? count) => count is not null and not 0 && Math.Abs(count.Value) < threshold;

    // The difference of two large counts may be small: then one of them is hidden. Of two bounds too, which would tell all parts but the largest.
    private static decimal? Difference(RawSet set, RawValue raw) => set.Contract switch
    {
        { CountsPersons: true, Measure: DifferenceMeasure } => raw.Value.Numerator,
        { CountsPersons: true, Measure: IntervalMeasure } => raw.Value.Interval?.Most - raw.Value.Interval?.Least,
        _ => null,
    };

    // Along what doesn't add up, such as themes, each part is a measure of its own.
    private void AddEach(LeafTable leaf, ValueRequest request)
    {
        int vintage = engine.Geography(request).Vintage;
        bool[] kept = [.. leaf.Slices.Select(slice => !PublishedDimensions.AddsUp(leaf.Contract, slice.Dimension()))];
        foreach (IGrouping<CellKey, KeyValuePair<CellKey, CellNumber>> apart in leaf.Cells.GroupBy(cell => cell.Key.Without([.. kept.Select(keep => !keep)])))
        {
            PublishedTable table = new(leaf with { Cells = apart.ToDictionary() }, request, vintage, engine.TerritoryKeys(request.Filter), string.Join(',', apart.Key.Parts));
            _tables.TryAdd($"{table.Name}|{table.Part}", table);
        }
    }
}
