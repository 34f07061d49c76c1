using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>Where the counts behind each value stand among all that is published.</summary>
internal sealed class ValueCounts(ValueEngine engine, PublishedCounts counts)
{
    /// <summary>The counts behind the values of a set, each with its slices.</summary>
    public IEnumerable<(IndicatorContract Contract, IReadOnlyList<Slice> Slices)> Of(RawSet set) => counts.Of(set.Contract, set.Request.By, set.Request.DefinitionDay);

    /// <summary>The places of the counts behind a value.</summary>
    public IEnumerable<PublishedPlace> Places(RawSet set, RawValue raw) => Of(set).Select(count => Place(set, raw, count));

    /// <summary>The same with the counts; null where there is none.</summary>
    public IEnumerable<(PublishedPlace Place, decimal? Count)> Numbers(RawSet set, RawValue raw) => Of(set)
        .Select(count => (Place(set, raw, count), PublishedCounts.Table(count.Contract, count.Slices, set.Leaves).Cells.GetValueOrDefault(Key(set, raw, count.Slices))?.Numerator));

    /// <summary>The place of the smallest of them; none where nobody is counted.</summary>
    public IEnumerable<PublishedPlace> Smallest(RawSet set, RawValue raw) => Numbers(set, raw)
        .Where(number => number.Count is not null and not 0)
        .OrderBy(number => number.Count)
        .Take(1)
        .Select(number => number.Place);

    private PublishedPlace Place(RawSet set, RawValue raw, (IndicatorContract Contract, IReadOnlyList<Slice> Slices) count) =>
        new(PublishedTable.NameOf(count.Contract, count.Slices, set.Request, engine.Geography(set.Request).Vintage), Key(set, raw, count.Slices));

    private static CellKey Key(RawSet set, RawValue raw, IReadOnlyList<Slice> kept) => raw.Key.Without([.. set.Request.By.Select(slice => !kept.Contains(slice))]);
}
