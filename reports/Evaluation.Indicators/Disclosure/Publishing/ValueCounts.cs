using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>Where the counts behind each value stand among all that is published.</summary>
internal sealed class ValueCounts(ValueEngine engine, PublishedCounts counts)
{
    private readonly Dictionary<RawSet, Placed[]> _placed = new(ReferenceEqualityComparer.Instance);

    /// <summary>The counts behind the values of a set, each with its slices.</summary>
    public IEnumerable<(IndicatorContract Contract, IReadOnlyList<Slice> Slices)> Of(RawSet set) => counts.Of(set.Contract, set.Request.By, set.Request.DefinitionDay);

    /// <summary>The places of the counts behind a value.</summary>
    public IEnumerable<PublishedPlace> Places(RawSet set, RawValue raw) => All(set).Select(count => count.Place(raw));

    /// <summary>The same with the counts; null where there is none.</summary>
    public IEnumerable<(PublishedPlace Place, decimal? Count)> Numbers(RawSet set, RawValue raw) => All(set)
        .Select(count => (count.Place(raw), count.Cells.Value.GetValueOrDefault(count.Key(raw))?.Numerator));

    /// <summary>The place of the smallest of them; none where nobody is counted.</summary>
    public IEnumerable<PublishedPlace> Smallest(RawSet set, RawValue raw) => Numbers(set, raw)
        .Where(number => number.Count is not null and not 0)
        .OrderBy(number => number.Count)
        .Take(1)
        .Select(number => number.Place);

    // Named once a set: a report has many values of few sets.
    private Placed[] All(RawSet set) => _placed.TryGetValue(set, out Placed[]? known) ? known : _placed[set] = [.. Of(set).Select(count => new Placed(
        PublishedTable.NameOf(count.Contract, count.Slices, set.Request, engine.Geography(set.Request).Vintage),
        [.. set.Request.By.Select(slice => !count.Slices.Contains(slice))],
        new Lazy<Dictionary<CellKey, CellNumber>>(() => PublishedCounts.Table(count.Contract, count.Slices, set.Leaves).Cells)))];

    private sealed record Placed(string Table, bool[] Dropped, Lazy<Dictionary<CellKey, CellNumber>> Cells)
    {
        public CellKey Key(RawValue raw) => Array.TrueForAll(Dropped, dropped => !dropped) ? raw.Key : raw.Key.Without(Dropped);

        public PublishedPlace Place(RawValue raw) => new(Table, Key(raw));
    }
}
