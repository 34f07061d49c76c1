using Evaluation.Indicators.Disclosure.Counts;

namespace Evaluation.Benchmarks.Disclosure;

/// <summary>Invented tables of counts, most of them large or none and some small, with all their margins.</summary>
internal static class InventedTable
{
    /// <summary>A square table with its margins and its total.</summary>
    public static CountSpace Square(int seed, int side) => Space(seed, [side, side], [[Every(0, side), Every(1, side)], [Every(0, side)], [Every(1, side)], []]);

    /// <summary>Communes, in EPCIs of 25, in départements of 400, and their total.</summary>
    public static CountSpace Nested(int seed, int communes) =>
        Space(seed, [communes], [[Every(0, communes)], [Groups(communes, 25)], [Groups(communes, 400)], []]);

    /// <summary>Communes, grouped as above, by month.</summary>
    public static CountSpace Monthly(int seed, int communes) => Space(
        seed, [communes, 12], [.. new[] { Every(0, communes), Groups(communes, 25), null }.SelectMany(axis => new CountAxis[][] { axis is null ? [Every(1, 12)] : [axis, Every(1, 12)], axis is null ? [] : [axis] })]);

    private static CountSpace Space(int seed, int[] sizes, CountAxis[][] axes)
    {
        Random random = new(seed);
        double[][] weights = [.. sizes.Select(size => Enumerable.Range(0, size).Select(_ => Math.Exp(1.3 * Normal(random))).ToArray())];
        CountTable[] tables = [.. axes.Select(table => new CountTable(table))];
        decimal[][] sums = [.. tables.Select(table => new decimal[table.Cells.Length])];
        int[] leaves = new int[sizes.Length];
        for (int kind = 0; kind < sizes.Aggregate(1, (product, size) => product * size); kind++)
        {
            (leaves[0], int second) = sizes.Length == 1 ? (kind, 0) : Math.DivRem(kind, sizes[1]);
            double mean = 8 * weights[0][leaves[0]];
            if (sizes.Length == 2)
            {
                leaves[1] = second;
                mean *= weights[1][second];
            }

            int people = (int)Math.Max(0, Math.Round(mean * (1 + (0.5 * Normal(random)))));
            for (int table = 0; table < tables.Length; table++)
            {
                sums[table][tables[table].IndexOf(leaves)] += people;
            }
        }

        for (int table = 0; table < tables.Length; table++)
        {
            for (int index = 0; index < sums[table].Length; index++)
            {
                tables[table].Cells[index] = new CountCell(sums[table][index], CellCost.Of(sums[table][index], tables[table].Axes.Count));
            }
        }

        return new CountSpace(sizes, tables);
    }

    private static CountAxis Every(int dimension, int size) => new(dimension, [.. Enumerable.Range(0, size)], size);

    private static CountAxis Groups(int size, int together) => new(0, [.. Enumerable.Range(0, size).Select(leaf => leaf / together)], ((size - 1) / together) + 1);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
