using System.Globalization;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>Turns the cells of a contract into values with their labels, flags and coverage, in the order of tables.</summary>
internal sealed class ValueReading(StarReader star, ValueEngine engine, DeliveryBook deliveries, DateOnly today)
{
    public RawSet Read(ContractCells cells, ValueRequest request, IReadOnlyList<PlannedAction> actions, IReadOnlyList<LeafTable> leaves)
    {
        SliceLabels labels = new(star, actions);
        IReadOnlyList<int> feeds = Feeds(cells.Contract, request);
        Knowing knowing = Of(cells.Contract, request);
        return new RawSet(cells.Contract, request, [.. WithSilentCells(cells, request, actions)
            .Where(cell => IsPlace(cells.Contract, cell.Key))
            .Select(cell => new RawValue(
                Value(cells.Contract, request, knowing, [.. cell.Key.Parts.Select((key, index) => labels.Of(request.By[index], key))], cell.Value, Behind(cell.Key, request, feeds, actions)), cell.Key))
            .OrderBy(raw => raw.Value.Slices, SliceOrder.Instance)], leaves);
    }

    private static Dictionary<CellKey, CellNumber> WithSilentCells(ContractCells cells, ValueRequest request, IReadOnlyList<PlannedAction> actions)
    {
        IEnumerable<int> keys = request.By is not [Slice only] ? []
            : only == Slice.Action ? Enumerable.Range(LeafCells.Overlap, actions.Count + 2)
            : only.Dimension() == SliceDimension.Time ? TimeKeys.Of(only, request.Period)
            : [];
        foreach (int key in keys)
        {
            cells.Cells.TryAdd(new CellKey([key]), CellFormula.None(cells.Contract));
        }

        return cells.Cells;
    }

    // An index has no named rows: what lies outside would be a mean of everything else.
    private static bool IsPlace(IndicatorContract contract, CellKey key) => contract.Measure is not IndexMeasure || key.Parts.All(part => part > 0);

    private Knowing Of(IndicatorContract contract, ValueRequest request)
    {
        IndicatorContract[] leaves = [.. engine.Needs(contract, [], request.DefinitionDay).Select(need => need.Contract)];
        return new Knowing(
            leaves.Any(leaf => FactColumns.IsTold(leaf.Fact)),
            leaves.Any(leaf => leaf.CountsNamed),
            leaves.Any(leaf => leaf.Fact == FactTable.Need) && leaves.Any(leaf => leaf.Fact != FactTable.Need),
            contract.Estimated || engine.MeasureYear(contract, request.Period) > request.Period.To.Year);
    }

    private IndicatorValue Value(IndicatorContract contract, ValueRequest request, Knowing knowing, IReadOnlyList<SliceKey> slices, CellNumber number, IReadOnlyList<int> behind)
    {
        Period described = slices.Select(slice => SliceLabels.PeriodOf(slice.Slice, slice.Key)).OfType<Period>().FirstOrDefault() ?? request.Period;
        Coverage coverage = contract.At == ValueMoment.AsOf ? new Coverage(0, 0) : deliveries.Coverage(behind, described);
        int[] vouching = [.. knowing.IsBesideContext ? behind.Except(deliveries.NeedFeeds) : behind];
        bool known = knowing.IsTold ? number.Rows > 0 : (!knowing.CountsNamed || AreNamed(number, vouching, described)) && (contract.At == ValueMoment.AsOf || deliveries.Coverage(vouching, described).Received > 0 || deliveries.IsDescribed(vouching, described) || (contract.Fact == FactTable.Counter && number.Measured > 0));
        // Of a stock, that no row tells it is not that there is none.
        bool silent = number.Rows == 0 && !number.IsNothing && (!known || contract.At == ValueMoment.EndOfPeriod);
        decimal? value = silent ? null : number.Value;
        ValueInterval? interval = silent ? null : number.Interval;
        ValueFlag flag = ValueFlags.Of(contract, value ?? interval?.Least, knowing.IsEstimated || number.Estimated, described, request.ComparedWith, coverage, known, today);
        return new IndicatorValue(
            contract.Id, contract.Version, request.Period, slices, silent ? null : number.Numerator, number.Denominator is 0 && (silent || knowing.IsTold) ? null : number.Denominator, value, flag,
            coverage, Hidden: false, number.Rows, number.Rows - number.Measured)
        { Interval = interval };
    }

    // That a feed names nobody in a year is not that it helped nobody then.
    private bool AreNamed(CellNumber number, IReadOnlyList<int> behind, Period described)
    {
        if (number.Rows > 0)
        {
            return star.NamesAnybody;
        }

        int[] naming = [.. behind.Where(feed => star.NamesPersons(feed, described))];
        return deliveries.Coverage(naming, described).Received > 0 || deliveries.IsDescribed(naming, described);
    }

    private IReadOnlyList<int> Behind(CellKey cell, ValueRequest request, IReadOnlyList<int> feeds, IReadOnlyList<PlannedAction> actions) =>
        [.. feeds.Where(feed => cell.Parts.Select((key, index) => IsOf(request.By[index], key, feed, actions)).All(isOf => isOf))];

    private bool IsOf(Slice slice, int key, int feed, IReadOnlyList<PlannedAction> actions) => slice switch
    {
        Slice.Feed => key == feed,
        Slice.Partner => PartnerOf(feed) == key,
        Slice.Structure => IsOfStructures([key], feed),
        Slice.Action when key > 0 => Claims(actions[key - 1].Counts!.Filter, feed),
        _ => true,
    };

    private bool Claims(RowFilter filter, int feed)
    {
        IReadOnlyList<int> partners = star.List("partner").Keys(filter.Partners);
        IReadOnlyList<int> kept = star.List("feed").Keys(filter.Feeds);
        return (kept.Count == 0 || kept.Contains(feed)) && (partners.Count == 0 || partners.Contains(PartnerOf(feed))) && IsOfStructures(star.List("structure").Keys(filter.Structures), feed);
    }

    // Only a partner that names a structure is expected to deliver for it; of one that nobody names yet, any may.
    private bool IsOfStructures(IReadOnlyList<int> structures, int feed)
    {
        int[] partners = [.. structures.Where(key => key > 0).SelectMany(star.PartnersOf).Distinct()];
        return partners.Length == 0 || partners.Contains(PartnerOf(feed));
    }

    private IReadOnlyList<int> Feeds(IndicatorContract contract, ValueRequest request)
    {
        IEnumerable<int> feeds = engine.Needs(contract, [], request.DefinitionDay).SelectMany(need => Feeds(need.Contract)).Distinct();
        return [.. feeds.Where(feed => Claims(request.Filter, feed)).Order()];
    }

    private IReadOnlyList<int> Feeds(IndicatorContract leaf) =>
        [.. new FeedScope(star).Feeds(leaf, leaf.Conditions.Feeds.Count > 0 ? [] : Read(leaf))];

    private IReadOnlyList<int> Read(IndicatorContract leaf) =>
        FactColumns.IsTold(leaf.Fact) ? star.ToldFeeds(FactColumns.Table(leaf.Fact))
        : leaf.Fact == FactTable.Need ? deliveries.NeedFeeds
        : deliveries.ActivityFeeds;

    private int PartnerOf(int feed) => int.TryParse(star.List("feed").Of(feed)?.Family, CultureInfo.InvariantCulture, out int partner) ? partner : 0;

    // What holds of every value of a contract: whether its rows are told one by one, whether it counts persons that feeds name, whether it sets something beside its
    // context, such as inhabitants, whose deliveries vouch for nothing else, whether it is an estimate.
    private sealed record Knowing(bool IsTold, bool CountsNamed, bool IsBesideContext, bool IsEstimated);
}
