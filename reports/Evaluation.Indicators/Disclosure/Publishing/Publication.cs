using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure.Counts;
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
internal sealed class Publication(StarReader star, ValueEngine engine, PublishedCounts counts, int threshold, int inside)
{
    private readonly TerritoryTree _tree = new(star);
    private readonly Dictionary<string, PublishedTable> _tables = new(StringComparer.Ordinal);
    private readonly HashSet<PublishedPlace> _shown = [];
    private readonly HashSet<PublishedPlace> _hidden = [];
    private readonly HashSet<PublishedPlace> _telling = [];

    /// <summary>Small counts that nothing protects any more, because what tells them has been shown before: hidden, and yet found.</summary>
    public int Exposed { get; private set; }

    /// <summary>Adds what is to be read with the rest.</summary>
    public void Add(IEnumerable<RawSet> sets)
    {
        foreach (RawSet set in sets)
        {
            foreach ((IndicatorContract contract, IReadOnlyList<Slice> slices) in Counts(set))
            {
                AddEach(PublishedCounts.Table(contract, slices, set.Leaves), set.Request);
            }

            _telling.UnionWith(set.Values.Where(raw => IsDifference(set) && IsSmall(raw.Value.Numerator)).SelectMany(raw => Smallest(set, raw)));
        }
    }

    /// <summary>Notes that two answers to one question are read side by side: where they differ by few people, the counts of the older are small.</summary>
    public void Compare(RawSet older, RawSet newer)
    {
        Dictionary<CellKey, decimal?> after = newer.Values.ToDictionary(raw => raw.Key, raw => raw.Value.Numerator);
        _telling.UnionWith(older.Values
            .Where(raw => older.Contract.CountsPersons && IsSmall(raw.Value.Numerator - after.GetValueOrDefault(raw.Key, 0)))
            .SelectMany(raw => Places(older, raw)));
    }

    /// <summary>Adds what values are computed from, where it is to be read beside them.</summary>
    public void AddParts(RawSet set)
    {
        foreach (LeafTable leaf in set.Leaves.Where(leaf => leaf.Contract.CountsPersons))
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
            MeasureSpace space = new(tables, new PublishedDimensions(star, _tree, tables).All());
            foreach ((PublishedPlace place, CountCell cell) in space.Cells)
            {
                cell.State = _telling.Contains(place) || _hidden.Contains(place) ? CellState.Small : _shown.Contains(place) ? CellState.Published : cell.State;
            }

            Exposed += new CellSuppression(space.Space, threshold, Math.Min(threshold, inside)).Run().Count;
            foreach ((PublishedPlace place, CountCell cell) in space.Cells)
            {
                _ = cell.IsHidden || (IsSmall(cell.Value) && !_shown.Contains(place)) ? _hidden.Add(place) : _shown.Add(place);
            }
        }
    }

    /// <summary>The value as the audience may see it.</summary>
    public IndicatorValue Show(RawSet set, RawValue raw) => Hides(set, raw)
        ? raw.Value with { Numerator = null, Denominator = null, Value = null, Rows = null, RowsNotMeasured = null, Interval = null, Hidden = true }
        : raw.Value;

    /// <summary>Whether a count of people behind a value is hidden.</summary>
    public bool Hides(RawSet set, RawValue raw) => Places(set, raw).Any(_hidden.Contains);

    /// <summary>Whether a count of people is hidden.</summary>
    public bool Hides(ValueRequest request, IndicatorContract leaf, IReadOnlyList<Slice> slices, CellKey key) =>
        _hidden.Contains(new PublishedPlace(PublishedTable.NameOf(leaf, slices, request, engine.Geography(request).Vintage), key));

    private bool IsSmall(decimal? count) => count is not null and not 0 && Math.Abs(count.Value) < threshold;

    // The difference of two large counts may be small: then one of them is hidden.
    private static bool IsDifference(RawSet set) => set.Contract is { CountsPersons: true, Measure: DifferenceMeasure };

    private IEnumerable<PublishedPlace> Smallest(RawSet set, RawValue raw) => Counts(set)
        .Select(count => (Place: Place(set, raw, count), PublishedCounts.Table(count.Contract, count.Slices, set.Leaves).Cells.GetValueOrDefault(Key(set, raw, count.Slices))?.Numerator))
        .Where(pair => pair.Numerator is not null and not 0)
        .OrderBy(pair => pair.Numerator)
        .Take(1)
        .Select(pair => pair.Place);

    private IEnumerable<PublishedPlace> Places(RawSet set, RawValue raw) => Counts(set).Select(count => Place(set, raw, count));

    private IEnumerable<(IndicatorContract Contract, IReadOnlyList<Slice> Slices)> Counts(RawSet set) => counts.Of(set.Contract, set.Request.By, set.Request.DefinitionDay);

    private PublishedPlace Place(RawSet set, RawValue raw, (IndicatorContract Contract, IReadOnlyList<Slice> Slices) count) =>
        new(PublishedTable.NameOf(count.Contract, count.Slices, set.Request, engine.Geography(set.Request).Vintage), Key(set, raw, count.Slices));

    private static CellKey Key(RawSet set, RawValue raw, IReadOnlyList<Slice> kept) => raw.Key.Without([.. set.Request.By.Select(slice => !kept.Contains(slice))]);

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
