namespace Evaluation.Segments.Matching;

/// <summary>
/// Pairs things of two lists so that the costs of all pairs add up to the least. Source: Kuhn, « The Hungarian method for the assignment problem »,
/// Naval Research Logistics 2, 1955; with the shortest augmenting paths of Jonker and Volgenant, Computing 38, 1987.
/// </summary>
internal sealed class Assignment
{
    private readonly double[,] _costs;
    private readonly double[] _rowPrices;
    private readonly double[] _columnPrices;
    private readonly int[] _rowOf;

    private Assignment(double[,] costs)
    {
        _costs = costs;
        (_rowPrices, _columnPrices) = (new double[costs.GetLength(0)], new double[costs.GetLength(1)]);
        _rowOf = new int[costs.GetLength(1)];
        Array.Fill(_rowOf, -1);
    }

    /// <summary>The column paired with each row.</summary>
    /// <param name="costs">rows × columns; no more rows than columns.</param>
    internal static int[] Of(double[,] costs)
    {
        Assignment assignment = new(costs);
        int[] columns = new int[costs.GetLength(0)];
        for (int row = 0; row < columns.Length; row++)
        {
            assignment.Add(row);
        }

        for (int column = 0; column < assignment._rowOf.Length; column++)
        {
            if (assignment._rowOf[column] >= 0)
            {
                columns[assignment._rowOf[column]] = column;
            }
        }

        return columns;
    }

    // Finds the cheapest chain of changes that gives the row a column, and makes it.
    private void Add(int row)
    {
        Chain chain = new(_columnPrices.Length);
        int free = -1;
        for (int reached = row; free < 0; reached = free < 0 ? _rowOf[chain.Last] : -1)
        {
            Extend(chain, reached);
            free = _rowOf[chain.Last] < 0 ? chain.Last : -1;
        }

        Reprice(chain, row);
        while (free >= 0)
        {
            int before = chain.Before[free];
            _rowOf[free] = before < 0 ? row : _rowOf[before];
            free = before;
        }
    }

    private void Extend(Chain chain, int row)
    {
        int nearest = -1;
        for (int column = 0; column < _columnPrices.Length; column++)
        {
            if (!chain.Seen[column])
            {
                double length = chain.Length + _costs[row, column] - _rowPrices[row] - _columnPrices[column];
                if (length < chain.Shortest[column])
                {
                    (chain.Shortest[column], chain.Before[column]) = (length, chain.Last);
                }

                nearest = nearest < 0 || chain.Shortest[column] < chain.Shortest[nearest] ? column : nearest;
            }
        }

        (chain.Seen[nearest], chain.Last, chain.Length) = (true, nearest, chain.Shortest[nearest]);
    }

    private void Reprice(Chain chain, int row)
    {
        _rowPrices[row] += chain.Length;
        for (int column = 0; column < _columnPrices.Length; column++)
        {
            if (chain.Seen[column] && column != chain.Last)
            {
                _rowPrices[_rowOf[column]] += chain.Length - chain.Shortest[column];
                _columnPrices[column] -= chain.Length - chain.Shortest[column];
            }
        }
    }

    private sealed class Chain
    {
        internal Chain(int columns)
        {
            (Shortest, Before, Seen) = (new double[columns], new int[columns], new bool[columns]);
            Array.Fill(Shortest, double.PositiveInfinity);
            Array.Fill(Before, -1);
        }

        internal double[] Shortest { get; }

        internal int[] Before { get; }

        internal bool[] Seen { get; }

        internal int Last { get; set; } = -1;

        internal double Length { get; set; }
    }
}
