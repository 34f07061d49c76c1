using Evaluation.Indicators;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Testing.Attack;
using Evaluation.Warehouse;

namespace Evaluation.Worker.Tests.Disclosure;

/// <summary>Attacks what is read together with what its reader knows of the definitions and of the map.</summary>
internal static class ReportAttack
{
    /// <summary>What somebody knows who has read these values.</summary>
    public static ReaderKnowledge Knowledge(WarehouseSession session, IndicatorRun run, Period year, IReadOnlyList<ValueSet> values)
    {
        Dictionary<int, int> epci = session.ReadText<(int Commune, int Epci)>(
            "select distinct territory_key, ancestor_key from bridge_territory where ancestor_type = 'epci' and territory_key <> ancestor_key and vintage = @vintage", new { vintage = values[0].Geography.Vintage })
            .GroupBy(row => row.Commune).ToDictionary(row => row.Key, row => row.First().Epci);
        Dictionary<string, IndicatorContract> contracts = run.Contracts(year.To).ToDictionary(contract => contract.Id);
        return new ReaderKnowledge(values, id => contracts[id], commune => epci.TryGetValue(commune, out int key) ? key : null);
    }

    /// <summary>No hidden count is found to less than the threshold.</summary>
    /// <returns>How many were looked for.</returns>
    public static int Fails(ReaderKnowledge knowledge, int threshold)
    {
        IReadOnlyList<SoughtRange> found = Attacker.Attack([knowledge.Problem])[0];
        Assert.All(found.Index(), range => Assert.True(range.Item.IsAtLeast(threshold), $"{knowledge.Name(range.Index)}: {range.Item}"));
        return found.Count;
    }

    /// <summary>How many small counts the same attack finds where these alone are hidden: if none, it would prove nothing of the rest.</summary>
    public static int FoundWhenOnlySmallAreHidden(WarehouseSession session, IndicatorRun run, Period year, IReadOnlyList<ValueRequest> asked, int threshold)
    {
        ValueSet[] values = [.. run.Unprotected(asked, null, asked[0].Audience).Values.Select(set => set with { Values = [.. set.Values.Select(value =>
            IsSmall(value.Numerator) || IsSmall(value.Denominator) ? value with { Hidden = true, Numerator = null, Denominator = null, Value = null } : value)] })];
        return Attacker.Attack([Knowledge(session, run, year, values).Problem])[0].Count(range => !range.IsAtLeast(threshold));

        bool IsSmall(decimal? count) => count > 0 && count < threshold;
    }

    /// <summary>No partner who takes its own people away finds the others in any number, printed or hidden, to less than the threshold, unless these are many.</summary>
    /// <returns>How many numbers of others were looked for.</returns>
    public static int FailsFromInside(ReaderKnowledge knowledge, IndicatorRun run, IReadOnlyList<ValueRequest> asked, int threshold)
    {
        Dictionary<string, Dictionary<int, decimal>> parts = [];
        foreach (RawSet set in asked.Where(request => run.Settings.Thresholds.Partners == PartnerKnowledge.Lines || IsOfSheets(request)).SelectMany(request => ByPartner(run, request)))
        {
            foreach (RawValue raw in set.Values.Where(raw => raw.Value.Numerator is not null))
            {
                string name = ReaderKnowledge.NameOf(new ValueSet(set.Contract, set.Request with { By = [.. set.Request.By.SkipLast(1)] }, new Perimeters(0, 0), 0, []), [.. raw.Value.Slices.SkipLast(1).Select(slice => slice.Code)]);
                parts.TryAdd(name, []);
                parts[name][raw.Value.Slices[^1].Key] = raw.Value.Numerator!.Value;
            }
        }

        int[] partners = [.. parts.Values.SelectMany(part => part.Keys).Distinct()];
        (AttackProblem Problem, IReadOnlyList<string> Names)[] problems = [.. partners.Select(partner =>
            knowledge.Less(parts.ToDictionary(part => part.Key, part => (part.Value.GetValueOrDefault(partner), part.Value.Values.Sum()))))];
        IReadOnlyList<IReadOnlyList<SoughtRange>> found = Attacker.Attack([.. problems.Select(one => one.Problem)]);
        Assert.All(problems.Zip(found).Index(), one => Assert.All(one.Item.First.Names.Zip(one.Item.Second), pair => Assert.True(
            pair.Second.IsAtLeast(threshold) || (pair.Second.Least == pair.Second.Most && pair.Second.Least >= threshold), $"{pair.First} without partner {partners[one.Index]}: {pair.Second}")));
        return found.Sum(ranges => ranges.Count);
    }

    private static bool IsOfSheets(ValueRequest request) => request.Filter.Territories.Count > 0 && request.By.All(slice => slice.Dimension() == SliceDimension.Time);

    private static IReadOnlyList<RawSet> ByPartner(IndicatorRun run, ValueRequest request)
    {
        string[] counts = [.. request.Contracts.Where(id => run.Contract(id, request.DefinitionDay) is
            { CountsPersons: true, Measure: CountMeasure or SumMeasure or SumOfMeasure } contract && contract.Slices.Contains(SliceDimension.Partner) && contract.Requires.Count == 0)];
        return counts.Length == 0 || request.By.Contains(Slice.Partner) ? [] : run.Raw(request with { Contracts = counts, By = [.. request.By, Slice.Partner] });
    }
}
