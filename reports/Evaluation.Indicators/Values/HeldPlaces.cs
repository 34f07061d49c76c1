using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Values;

/// <summary>
/// The zeros that a list of places tells: where a snapshot held describes places of the plan's territory, a part of it in which it names none has none. Where
/// none is held, nothing is known of any part.
/// </summary>
/// <param name="star">The star.</param>
/// <param name="inside">The territory of the plan.</param>
/// <param name="territories">Keys of territories.</param>
/// <param name="measured">The rows measured by a contract within a filter, cut up by nothing.</param>
internal sealed class HeldPlaces(StarReader star, IReadOnlyList<TerritoryId> inside, Func<IReadOnlyList<TerritoryId>, IReadOnlyList<int>> territories, Func<IndicatorContract, ValueRequest, long> measured)
{
    private readonly Dictionary<string, bool> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<int>> _parts = new(StringComparer.Ordinal);

    /// <summary>Adds the zeros of a contract to its cells.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="slices">Its slices.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="scope">Keys of the territories of the filter, else of the plan; and the perimeters.</param>
    /// <param name="cells">Its cells.</param>
    public void Add(IndicatorContract contract, IReadOnlyList<Slice> slices, ValueRequest request, (IReadOnlyList<int> Kept, int Vintage) scope, Dictionary<CellKey, CellNumber> cells)
    {
        if (contract is not { Fact: FactTable.Place, At: ValueMoment.EndOfPeriod } || inside.Count == 0 || !IsAllOfPlaces(request.Filter) || slices is not ([] or [<= Slice.Region and >= Slice.Commune]))
        {
            return;
        }

        CellKey[] silent = [.. (slices is [Slice level] ? Parts(level, scope) : []).Select(part => new CellKey([part])).Append(new CellKey([])).Where(key => key.Parts.Count == slices.Count && !cells.ContainsKey(key))];
        if (silent.Length > 0 && scope.Kept.All(Within(scope.Vintage).Contains) && IsHeld(contract, request))
        {
            Array.ForEach(silent, key => cells[key] = CellNumber.Nothing);
        }
    }

    private static bool IsAllOfPlaces(RowFilter filter) => filter is { Structures.Count: 0, Kinds.Count: 0, Themes.Count: 0, Agreements.Count: 0, From: null, To: null };

    private bool IsHeld(IndicatorContract contract, ValueRequest request)
    {
        RowFilter whole = RowFilter.Within(inside) with { Partners = request.Filter.Partners, Feeds = request.Filter.Feeds };
        string name = $"{contract.Id}@{contract.Version}|{request.Period.Code}|{request.GeographyYear}|{string.Join(',', whole.Partners)}|{string.Join(',', whole.Feeds)}";
        return _held.TryGetValue(name, out bool held) ? held : _held[name] = measured(contract, request with { Filter = whole, By = [] }) > 0;
    }

    // Of what lies outside the plan's territory, a list that describes that territory says nothing.
    private HashSet<int> Within(int vintage) => [.. TerritoryParts.Within(star, territories(inside), vintage)];

    private IReadOnlyList<int> Parts(Slice level, (IReadOnlyList<int> Kept, int Vintage) scope)
    {
        string name = $"{level}|{scope.Vintage}|{string.Join(',', scope.Kept)}";
        return _parts.TryGetValue(name, out IReadOnlyList<int>? parts) ? parts : _parts[name] = TerritoryParts.Of(star, SnakeCase.Of(level), scope.Kept, scope.Vintage);
    }
}
