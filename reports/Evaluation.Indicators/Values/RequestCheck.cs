using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>Refuses what a contract can't rightly answer, with the reason.</summary>
internal static class RequestCheck
{
    /// <exception cref="IndicatorRefusal">The slices or the filter are not possible for the contract.</exception>
    public static void Run(IndicatorContract contract, ValueRequest request)
    {
        Slices(contract, request.By);
        foreach (SliceDimension missing in contract.Requires.Where(dimension => request.By.All(slice => slice.Dimension() != dimension)))
        {
            throw new IndicatorRefusal($"{contract.Id} n'a pas de total\u00a0: demander aussi la répartition par [{SnakeCase.Of(missing)}]");
        }

        if (contract.Measure is IndexMeasure && request.By.Any(slice => slice != Slice.Commune))
        {
            throw new IndicatorRefusal($"{contract.Id} est un indice\u00a0: il ne s'additionne ni ne se moyenne vers un territoire plus grand, le demander par [commune]");
        }

        Filter(contract, request.Filter);
    }

    /// <exception cref="IndicatorRefusal">The contract, asked by itself or as a part of another, can't be cut up so.</exception>
    public static void Slices(IndicatorContract contract, IReadOnlyList<Slice> slices)
    {
        foreach (Slice slice in slices.Where(slice => !contract.IsCutBy(slice.Dimension())))
        {
            throw new IndicatorRefusal($"{contract.Id} ne se répartit pas par [{slice.Code()}]\u00a0: il se répartit par [{Words(contract.Slices)}]");
        }
    }

    /// <exception cref="IndicatorRefusal">The filter names what the rows of a contract, asked by itself or as a part of another, don't have.</exception>
    public static void Leaf(IndicatorContract leaf, RowFilter filter)
    {
        IReadOnlyList<SliceDimension> has = FactColumns.Dimensions(leaf.Fact);
        if (filter.Agreements.Count > 0 && (leaf.Fact == FactTable.Rows || !has.Contains(SliceDimension.Agreement)))
        {
            throw new IndicatorRefusal($"{leaf.Id} ne dit pas la convention\u00a0: il ne se filtre pas par convention, le filtrer par structure");
        }

        if (FactColumns.IsTold(leaf.Fact) && (filter.Kinds.Count + filter.Themes.Count > 0 || (filter.Territories.Count > 0 && !has.Contains(SliceDimension.Territory))))
        {
            throw new IndicatorRefusal($"{leaf.Id} ne se filtre que par {Words(has)}");
        }
    }

    private static void Filter(IndicatorContract contract, RowFilter filter)
    {
        bool places = filter.Territories.Count > 0;
        bool partners = filter.Partners.Count + filter.Feeds.Count > 0;
        bool others = filter.Structures.Count + filter.Kinds.Count + filter.Themes.Count > 0 || filter.From is not null || filter.To is not null;
        if (contract.Fact == FactTable.Need && (partners || others))
        {
            throw new IndicatorRefusal($"{contract.Id} décrit un territoire\u00a0: il ne se filtre que par territoire");
        }

        if (contract.Fact == FactTable.Counter && (filter.Kinds.Count + filter.Themes.Count > 0 || filter.From is not null || filter.To is not null))
        {
            throw new IndicatorRefusal($"{contract.Id} vient de compteurs publiés par structure\u00a0: il ne se filtre ni par type, ni par thème, ni par jours");
        }

        bool deliveries = contract.Slices.Contains(SliceDimension.Feed) && !contract.Slices.Contains(SliceDimension.Territory) && !contract.Slices.Contains(SliceDimension.Structure);
        if ((deliveries || contract.At == ValueMoment.AsOf) && (places || others))
        {
            throw new IndicatorRefusal($"{contract.Id} décrit des livraisons\u00a0: il ne se filtre que par partenaire ou par flux");
        }

        RowsWithout(contract, filter);
    }

    // Rows that can't be told apart along a dimension can't be kept along it either.
    private static void RowsWithout(IndicatorContract contract, RowFilter filter)
    {
        (SliceDimension Dimension, int Asked)[] asked =
        [
            (SliceDimension.Territory, filter.Territories.Count), (SliceDimension.Kind, filter.Kinds.Count), (SliceDimension.Kind, filter.Themes.Count),
            (SliceDimension.Structure, filter.Structures.Count), (SliceDimension.Partner, filter.Partners.Count), (SliceDimension.Feed, filter.Feeds.Count),
        ];
        foreach ((SliceDimension dimension, _) in asked.Where(one => one.Asked > 0 && !contract.Slices.Contains(one.Dimension)))
        {
            throw new IndicatorRefusal($"{contract.Id} ne se filtre pas par [{SnakeCase.Of(dimension)}]\u00a0: il se filtre par [{Words(contract.Slices)}]");
        }
    }

    private static string Words(IEnumerable<SliceDimension> dimensions) => string.Join(", ", dimensions.Select(SnakeCase.Of));
}
