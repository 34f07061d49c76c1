using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>Checks contracts against each other: what a contract is made of must exist, be computable, and not be made of it in turn.</summary>
public static class ContractGraph
{
    /// <summary>Notes every contract whose parts can't be combined.</summary>
    /// <param name="contracts">Every version of every contract, with the name of its file.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static void Check(IReadOnlyList<(string File, IndicatorContract Contract)> contracts, DefinitionFaults faults)
    {
        ILookup<string, IndicatorContract> byId = contracts.ToLookup(pair => pair.Contract.Id, pair => pair.Contract, StringComparer.Ordinal);
        foreach ((string file, IndicatorContract contract) in contracts)
        {
            foreach (string sentence in contract.Measure.Parts.Distinct().Select(part => Sentence(contract.Id, part, byId)).OfType<string>())
            {
                faults.Add(file, sentence);
            }
        }
    }

    private static string? Sentence(string id, string part, ILookup<string, IndicatorContract> byId) =>
        !byId.Contains(part) ? $"contrat inconnu [{part}]"
        : Reaches(part, id, byId, []) ? $"[{id}] est fait de [{part}], qui est fait de lui"
        : byId[id].Any(whole => whole.Measure is not IntervalMeasure) && byId[part].Any(version => version.Measure is RatioMeasure or MedianMeasure or IntervalMeasure or IndexMeasure or AgeMeasure) ? $"[{part}] est un rapport, un indice ou un âge\u00a0: il ne se combine pas, combiner ce dont il est fait"
        : null;

    private static bool Reaches(string from, string id, ILookup<string, IndicatorContract> byId, HashSet<string> seen) =>
        from == id || (seen.Add(from) && byId[from].SelectMany(version => version.Measure.Parts).Any(part => Reaches(part, id, byId, seen)));
}
