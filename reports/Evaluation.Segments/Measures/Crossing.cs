namespace Evaluation.Segments.Measures;

/// <summary>Two ways of dividing the same things, crossed: how many fall in each pair of parts.</summary>
/// <param name="Counts">Rows are parts of the first way, columns of the second.</param>
internal sealed record Crossing(double[,] Counts)
{
    /// <summary>Crosses two ways of dividing things.</summary>
    /// <param name="left">The part of each thing, from 0.</param>
    /// <param name="right">Its part the other way, from 0.</param>
    internal static Crossing Of(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        (int rows, int columns) = (0, 0);
        for (int at = 0; at < left.Length; at++)
        {
            (rows, columns) = (Math.Max(rows, left[at] + 1), Math.Max(columns, right[at] + 1));
        }

        double[,] counts = new double[rows, columns];
        for (int at = 0; at < left.Length; at++)
        {
            counts[left[at], right[at]]++;
        }

        return new Crossing(counts);
    }

    /// <summary>What is in each part of the first way.</summary>
    internal double[] Rows() => [.. Enumerable.Range(0, Counts.GetLength(0)).Select(row => Enumerable.Range(0, Counts.GetLength(1)).Sum(column => Counts[row, column]))];

    /// <summary>What is in each part of the second way.</summary>
    internal double[] Columns() => [.. Enumerable.Range(0, Counts.GetLength(1)).Select(column => Enumerable.Range(0, Counts.GetLength(0)).Sum(row => Counts[row, column]))];

    /// <summary>
    /// Agreement of the two ways beyond chance: 1 where they are the same, about 0 where they have nothing in common. Source: Hubert and Arabie,
    /// « Comparing partitions », Journal of Classification 2, 1985.
    /// </summary>
    internal double AdjustedRand()
    {
        double[] rows = Rows();
        double together = Counts.Cast<double>().Sum(Pairs);
        double left = rows.Sum(Pairs), right = Columns().Sum(Pairs), all = Pairs(rows.Sum());
        double chance = all == 0 ? 0 : left * right / all;
        double most = (left + right) / 2;
        return most == chance ? 1 : (together - chance) / (most - chance);
    }

    /// <summary>For each part of the first way, the part of the second nearest to it, by what is common to both beside what is in either (Jaccard).</summary>
    internal PartMatch[] Nearest()
    {
        (double[] rows, double[] columns) = (Rows(), Columns());
        return [.. Enumerable.Range(0, rows.Length).Select(row => Enumerable.Range(0, columns.Length)
            .Select(column => new PartMatch(Jaccard(Counts[row, column], rows[row], columns[column]), columns[column]))
            .MaxBy(match => match.Jaccard)!)];
    }

    private static double Jaccard(double both, double left, double right) => both == 0 ? 0 : both / (left + right - both);

    private static double Pairs(double count) => count * (count - 1) / 2;
}
