namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>The cells of one reading that counts and sums, put together from finer ones.</summary>
/// <param name="reading">The reading.</param>
/// <param name="kept">The column that tells whether its filter keeps a row; null when it keeps all.</param>
/// <param name="places">The columns that its cells are told apart by.</param>
/// <param name="measures">Where each contract finds what a row brings it.</param>
internal sealed class SumTally(Reading reading, int? kept, int[] places, IReadOnlyList<SumTally.Measured> measures) : RowTally<SumTally.Sum>(reading, kept, places)
{
    private readonly Measured[] _told = [.. measures.Distinct()];

    protected override Sum[] Empty() => new Sum[_told.Length];

    protected override void Count(Sum[] cell, ReadOnlySpan<long> row)
    {
        for (int index = 0; index < cell.Length; index++)
        {
            if (_told[index].Condition is not int condition || row[condition] != 0)
            {
                cell[index].Add(_told[index], row);
            }
        }
    }

    protected override LeafNumber Number(Sum[] cell, int leaf)
    {
        int told = Array.IndexOf(_told, measures[leaf]);
        return cell[told].Of(_told[told]);
    }

    /// <summary>The columns of one contract.</summary>
    /// <param name="Condition">Whether a row counts; null when all do.</param>
    /// <param name="Rows">How many rows it was put together from.</param>
    /// <param name="Sum">How many of these are measured, and their sum; null for a contract that counts rows.</param>
    internal readonly record struct Measured(int? Condition, int Rows, (int Measured, int Total)? Sum);

    internal struct Sum
    {
        private long _rows;
        private long _measured;
        private long _total;

        public void Add(Measured columns, ReadOnlySpan<long> row)
        {
            _rows += row[columns.Rows];
            if (columns.Sum is (int measured, int total))
            {
                _measured += row[measured];
                _total = checked(_total + row[total]);
            }
        }

        public readonly LeafNumber Of(Measured columns) => columns.Sum is null ? new LeafNumber(_rows, _rows, _rows, null) : new LeafNumber(_measured == 0 ? null : _total, _measured, _rows, null);
    }
}
