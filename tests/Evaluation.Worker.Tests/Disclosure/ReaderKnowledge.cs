using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Testing.Attack;

namespace Evaluation.Worker.Tests.Disclosure;

/// <summary>
/// What somebody knows who has read a report with its definitions and a map: every number printed, that parts make the whole where the contract says so,
/// that a share is one count over another, that communes make their EPCI. Made of what is printed only, apart from the program's own reasoning.
/// </summary>
internal sealed class ReaderKnowledge
{
    private readonly Func<string, IndicatorContract> _contract;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownSum> _known = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _sought = [];
    private readonly SortedSet<int> _otherDays = [];

    public ReaderKnowledge(IReadOnlyList<ValueSet> printed, Func<string, IndicatorContract> contract, Func<int, int?> epciOf)
    {
        _contract = contract;
        foreach (ValueSet set in printed)
        {
            foreach (IndicatorValue value in set.Values)
            {
                Read(set, value);
            }

            foreach (string count in Counts(set.Contract))
            {
                AddUp(set, count, epciOf);
            }
        }

        foreach (ValueSet activities in printed.Where(set => set.Contract.Id == "ACT-02"))
        {
            HelpSomebodyEach(activities);
        }
    }

    public int Sought => _sought.Count;

    public AttackProblem Problem => new([.. _known.Values], [.. _sought.Select(count => (int[])[count])]);

    public string Name(int sought) => _counts.First(count => count.Value == _sought.ElementAt(sought)).Key;

    /// <summary>How a count of a set is called.</summary>
    public static string NameOf(ValueSet set, string[] keys) => $"{set.Contract.Id} {At(set, set.Request.By, keys)}";

    /// <summary>What somebody makes of it who knows how many of each count are its own: the others, where there are any, whether printed or hidden.</summary>
    /// <param name="own">How many are its own, and how many there are, by name of the count.</param>
    /// <returns>The problem, and the names of the counts sought.</returns>
    public (AttackProblem Problem, IReadOnlyList<string> Names) Less(IReadOnlyDictionary<string, (decimal Own, decimal All)> own)
    {
        string[] counted = [.. own.Keys.Where(_counts.ContainsKey)];
        Dictionary<string, int> others = counted.Index().ToDictionary(name => name.Item, name => _counts.Count + name.Index);
        string[] sought = [.. counted.Where(name => own[name].All > own[name].Own)];
        return (new AttackProblem([.. _known.Values, .. counted.Select(name => new KnownSum([_counts[name]], [others[name]], own[name].Own))], [.. sought.Select(name => (int[])[others[name]])]), sought);
    }

    /// <summary>That what some structures did is what a year's report says of each; less, where it is of some days only, what they did on the others.</summary>
    /// <param name="set">Counts of structures, cut up by nothing.</param>
    /// <param name="year">The year of the report.</param>
    public void LieWithin(ValueSet set, Period year)
    {
        string[] counts = set.Request.By.Count > 0 || IsOfPeople(set.Contract.Id) ? [] : [.. Counts(set.Contract).SelectMany(count => _contract(count).Measure.Parts.Where(IsCount).Prepend(count))];
        foreach (string contract in counts)
        {
            string[] within = [.. set.Request.Filter.Structures.Select(code => $"{contract} {Place(year, true, "", [Slice.Structure], [code])}")];
            if (within.All(_counts.ContainsKey))
            {
                int otherDays = New($"other days of {contract} {At(set, [], [])}");
                _known[$"{contract} {At(set, [], [])} within {year.Code}"] = new KnownSum([Count(contract, set, [], []), otherDays], [.. within.Select(name => _counts[name])], 0);
                _otherDays.Add(otherDays);
            }
        }
    }

    /// <summary>The same, looking for what structures did on the other days.</summary>
    public AttackProblem OtherDays => new([.. _known.Values], [.. _otherDays.Select(count => (int[])[count])]);

    private int New(string name) => _counts.TryGetValue(name, out int count) ? count : _counts[name] = _counts.Count;

    private void Read(ValueSet set, IndicatorValue value)
    {
        string[] keys = [.. value.Slices.Select(slice => slice.Code)];
        switch (set.Contract.Measure)
        {
            case RatioMeasure ratio when !value.Hidden:
                Tell(ratio.Of, set, keys, value.Numerator);
                Tell(ratio.Over, set, [.. keys.Where((_, at) => !ratio.OverWhole.Contains(set.Request.By[at].Dimension()))], value.Denominator, [.. set.Request.By.Where(slice => !ratio.OverWhole.Contains(slice.Dimension()))]);
                break;
            case DifferenceMeasure less when value is { Hidden: false, Numerator: not null } && IsCount(less.From) && IsCount(less.Less):
                string name = $"{set.Contract.Id} {At(set, set.Request.By, keys)}";
                _known[name] = new KnownSum([Count(less.From, set, set.Request.By, keys)], [Count(less.Less, set, set.Request.By, keys)], value.Numerator.Value);
                break;
            case CountMeasure or SumMeasure or SumOfMeasure or DistinctMeasure when IsCount(set.Contract.Id):
                if (value.Hidden)
                {
                    _sought.Add(Count(set.Contract.Id, set, set.Request.By, keys));
                }

                Tell(set.Contract.Id, set, keys, value.Hidden ? null : Math.Abs(value.Numerator ?? 0));
                break;
        }
    }

    private void Tell(string contract, ValueSet set, string[] keys, decimal? number, IReadOnlyList<Slice>? by = null)
    {
        if (number is decimal known && IsCount(contract))
        {
            int count = Count(contract, set, by ?? set.Request.By, keys);
            _known[$"{count}"] = new KnownSum([count], [], known);
        }
    }

    private void AddUp(ValueSet set, string contract, Func<int, int?> epciOf)
    {
        if (set.Request.By is not [Slice slice] || !(_contract(contract).AdditiveOver.Contains(slice.Dimension()) || slice is Slice.Action or Slice.PersonGender or Slice.PersonAgeBand or Slice.PersonStatus))
        {
            return;
        }

        SliceKey[] keys = [.. set.Values.Select(value => value.Slices[0])];
        int[] parts = [.. keys.Select(key => Count(contract, set, [slice], [key.Code]))];
        _known[$"sum of {At(set, [slice], [])} {contract}"] = new KnownSum(
            [.. parts.Where((_, at) => !IsDeducted(keys[at]))], [.. parts.Where((_, at) => IsDeducted(keys[at])), Count(contract, set, [], [])], 0);
        if (slice == Slice.Commune)
        {
            foreach (IGrouping<int?, SliceKey> epci in keys.Where(key => key.Key > 0).GroupBy(key => epciOf(key.Key)).Where(epci => epci.Key is not null))
            {
                _known[$"{contract} {At(set, [Slice.Epci], [$"{epci.Key}"])} of communes"] = new KnownSum(
                    [.. epci.Select(key => Count(contract, set, [slice], [key.Code]))], [Count(contract, set, [Slice.Epci], [$"{epci.Key}"])], 0);
            }
        }

        if (slice == Slice.Epci)
        {
            foreach (SliceKey key in keys.Where(key => key.Key > 0))
            {
                _known[$"{contract} {key.Code} {At(set, [slice], [])}"] = new KnownSum([Count(contract, set, [slice], [key.Code])], [Count(contract, set, [slice], [$"{key.Key}"])], 0);
            }
        }

        if (slice.Dimension() == SliceDimension.Territory && set.Request.Filter.Territories.Count == 0)
        {
            _known[$"inside {contract} {At(set, [slice], [])}"] = new KnownSum([.. parts.Where((_, at) => keys[at].Code is not ("hors-territoire" or "territoire-inconnu"))], [Count(contract, set, [], [], inside: true)], 0);
        }
    }

    // Each activity helped one person or more: of as many activities as are printed, no fewer people.
    private void HelpSomebodyEach(ValueSet activities)
    {
        foreach (IndicatorValue value in activities.Values.Where(value => value is { Hidden: false, Numerator: > 0 }))
        {
            string place = At(activities, activities.Request.By, [.. value.Slices.Select(slice => slice.Code)]);
            if (_counts.TryGetValue($"ACT-13-BASE {place}", out int people))
            {
                _known[$"as many as activities {place}"] = new KnownSum([people], [New($"more than activities {place}")], value.Numerator!.Value);
            }
        }
    }

    // What several actions claim is printed below zero; here it counts people too.
    private static bool IsDeducted(SliceKey key) => key is { Slice: Slice.Action, Key: < 0 };

    private IEnumerable<string> Counts(IndicatorContract contract) => (contract.Measure switch
    {
        RatioMeasure ratio => (string[])[ratio.Of],
        CountMeasure or SumMeasure or SumOfMeasure or DistinctMeasure => [contract.Id],
        _ => [],
    }).Where(IsCount);

    // Different people add up along what is told of each of them once, and along nothing else.
    private bool IsCount(string contract) => _contract(contract) is { CountsPersons: true, Measure: CountMeasure or SumMeasure or SumOfMeasure } || IsOfPeople(contract);

    private bool IsOfPeople(string contract) => _contract(contract) is { CountsPersons: true, Measure: DistinctMeasure } people && people.Slices.Contains(SliceDimension.PersonGender);

    private int Count(string contract, ValueSet set, IReadOnlyList<Slice> by, string[] keys, bool inside = false)
    {
        string name = $"{contract} {At(set, by, keys, inside)}";
        if (_counts.TryGetValue(name, out int count))
        {
            return count;
        }

        _counts[name] = count = _counts.Count;
        if (_contract(contract).Measure is SumOfMeasure sum && sum.Contracts.All(IsCount))
        {
            _known[$"parts of {name}"] = new KnownSum([.. sum.Contracts.Select(part => Count(part, set, by, keys, inside))], [count], 0);
        }

        return count;
    }

    private static string At(ValueSet set, IReadOnlyList<Slice> by, string[] keys, bool inside = false) =>
        Place(set.Request.Period, inside || set.Request.Filter.Territories.Count > 0, string.Join('|', FilterPart.All.Select(part => part.Text(set.Request.Filter)).Where(codes => codes.Length > 0)), by, keys);

    private static string Place(Period period, bool inside, string kept, IReadOnlyList<Slice> by, string[] keys) =>
        $"{period.Code} {(inside ? "inside" : "everywhere")} {kept} {string.Join(',', by)} {string.Join(',', keys)}";
}
