using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Disclosure.Counts;
using Evaluation.Testing.Attack;

namespace Evaluation.Indicators.Tests.Disclosure.Counts;

/// <summary>Invented people counted in tables, few of them in most kinds, and what an attacker makes of it.</summary>
internal sealed class InventedSpace
{
    private readonly int[] _sizes;
    private readonly int[] _people;
    private readonly int[] _activities;
    private readonly int? _partners;
    private readonly DominanceRule? _money;

    /// <summary>
    /// Invents people; where a dimension is that of partners, each of these knows its own people. By a rule of dominance, euros of theirs. With activities, these
    /// helped them, one or more in each, and how many there were is printed everywhere.
    /// </summary>
    public InventedSpace(int seed, int[] sizes, IReadOnlyList<CountAxis[]> tables, double mean = 4, int? partners = null, DominanceRule? money = null, bool activities = false)
    {
        (_partners, _money) = (partners, money);
        Random random = new(seed);
        _sizes = sizes;
        double[][] weights = [.. sizes.Select(size => Enumerable.Range(0, size).Select(_ => Math.Exp(1.2 * Normal(random))).ToArray())];
        _people = [.. Enumerable.Range(0, sizes.Aggregate(1, (product, size) => product * size)).Select(kind => Count(random, mean * Leaves(kind).Select((leaf, dimension) => weights[dimension][leaf]).Aggregate((a, b) => a * b)))];
        _activities = [.. _people.Select(people => !activities || people == 0 ? 0 : random.NextDouble() < 0.6 ? people : random.Next(1, people + 1))];
        Space = new CountSpace(sizes, [.. tables.Select(Table)]);
    }

    public CountSpace Space { get; }

    public int Threshold { get; init; } = 5;

    /// <summary>An axis with one coordinate a leaf.</summary>
    public static CountAxis Every(int dimension, int size) => new(dimension, [.. Enumerable.Range(0, size)], size);

    /// <summary>An axis where leaves share a coordinate by groups of this many.</summary>
    public static CountAxis Groups(int dimension, int size, int together) => new(dimension, [.. Enumerable.Range(0, size).Select(leaf => leaf / together)], ((size - 1) / together) + 1);

    /// <summary>A filter: only these leaves are counted.</summary>
    public static CountAxis Only(int dimension, int size, params int[] leaves) => new(dimension, [.. Enumerable.Range(0, size).Select(leaf => leaves.Contains(leaf) ? 0 : -1)], 1);

    /// <summary>What is known of the people from what is printed, and the hidden counts looked for.</summary>
    public AttackProblem Problem()
    {
        CountPlace[] places = [.. Space.Places];
        return new AttackProblem(
            [.. places.Where(place => !place.Cell.IsHidden).Select(place => new KnownSum(Kinds(place), [], place.Cell.Value)), .. places.Index().Select(place => AtLeast(Kinds(place.Item), place.Index))],
            [.. Hidden().Select(Kinds)]);
    }

    /// <summary>What a partner knows, who knows its own people too, and what it looks for: the people of others in every number that has some, printed or not.</summary>
    public AttackProblem Problem(int partner)
    {
        CountPlace[] places = [.. Space.Places];
        return new AttackProblem(
            [.. places.Where(place => !place.Cell.IsHidden).Select(place => new KnownSum(Others(place, partner), [], place.Cell.Without(partner).Value)), .. places.Index().Select(place => AtLeast(Others(place.Item, partner), place.Index))],
            [.. places.Where(place => place.Cell.Without(partner).Value is decimal others && (place.Cell.IsHidden ? others > 0 : others > 0 && others < Threshold)).Select(place => Others(place, partner))]);
    }

    /// <summary>Everything that is not printed.</summary>
    public IEnumerable<CountPlace> Hidden() => Space.Places.Where(place => place.Cell.IsHidden);

    public IEnumerable<CountPlace> Small() => Space.Places.Where(place => place.Cell.Value != 0 && place.Cell.Value < Threshold);

    // As many people as activities, and so many more.
    private KnownSum AtLeast(int[] kinds, int more) => new(kinds, [_people.Length + more], kinds.Sum(kind => _activities[kind]));

    private int[] Others(CountPlace place, int partner) => [.. Kinds(place).Where(kind => Leaves(kind)[_partners!.Value] != partner)];

    private int[] Kinds(CountPlace place) => [.. Enumerable.Range(0, _people.Length).Where(kind => place.Table.IndexOf(Leaves(kind)) == place.Index)];

    private CountTable Table(CountAxis[] axes)
    {
        CountTable table = new(axes);
        decimal[] sums = new decimal[table.Cells.Length];
        decimal[] activities = new decimal[table.Cells.Length];
        Dictionary<int, CountPart>[] parts = [.. sums.Select(_ => new Dictionary<int, CountPart>())];
        for (int kind = 0; kind < _people.Length; kind++)
        {
            if (table.IndexOf(Leaves(kind)) is int index and >= 0)
            {
                sums[index] += _people[kind];
                int partner = _partners is int at ? Leaves(kind)[at] : 0;
                activities[index] += _activities[kind];
                CountPart before = parts[index].GetValueOrDefault(partner);
                parts[index][partner] = new CountPart(before.People + _people[kind], before.Least + _activities[kind]);
            }
        }

        for (int index = 0; index < sums.Length; index++)
        {
            table.Cells[index] = new CountCell(sums[index], CellCost.Of(sums[index], axes.Length))
            {
                Parts = _partners is null || _money is not null ? null : parts[index],
                Least = activities[index],
                IsSecret = _money?.Tells(parts[index].Values.Select(part => part.People)),
                Width = _money?.Width(sums[index]),
            };
        }

        return table;
    }

    private int[] Leaves(int kind)
    {
        int[] leaves = new int[_sizes.Length];
        for (int dimension = _sizes.Length - 1; dimension >= 0; dimension--)
        {
            (kind, leaves[dimension]) = Math.DivRem(kind, _sizes[dimension]);
        }

        return leaves;
    }

    private static int Count(Random random, double mean) => (int)Math.Max(0, Math.Round(mean * (1 + (0.5 * Normal(random)))));

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
