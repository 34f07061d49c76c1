using System.Buffers;
using Evaluation.Warehouse.Dialects.Appending;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>Rows kept for a bulk copy, cell after cell.</summary>
internal sealed class BulkRows : IDisposable
{
    private const int Cells = 1 << 17;

    private readonly int _full;
    private BulkCell[] _cells = ArrayPool<BulkCell>.Shared.Rent(Cells);
    private int _used;

    internal BulkRows(Table table)
    {
        Columns = [.. table.Columns.Select(column => new AppendTarget(column))];
        _full = Cells / Columns.Length * Columns.Length;
    }

    /// <summary>What the cells of a row are.</summary>
    internal AppendTarget[] Columns { get; }

    /// <summary>Rows kept.</summary>
    internal int Count => _used / Columns.Length;

    /// <summary>Whether the rows should be sent.</summary>
    internal bool IsFull => _used == _full;

    /// <summary>Keeps a number.</summary>
    internal void Put(long number) => _cells[_used++] = new BulkCell(number, null);

    /// <summary>Keeps anything else.</summary>
    internal void Put(object value) => _cells[_used++] = new BulkCell(0, value);

    /// <summary>One value, as the bulk copy takes it.</summary>
    internal object Value(int row, int column)
    {
        BulkCell cell = _cells[(row * Columns.Length) + column];
        return cell.Reference ?? Columns[column].Type switch
        {
            AppendType.SmallInt => (short)cell.Number,
            AppendType.Int => (int)cell.Number,
            AppendType.BigInt => cell.Number,
            _ => new DateTime(cell.Number),
        };
    }

    /// <summary>Forgets the rows.</summary>
    internal void Clear()
    {
        _cells.AsSpan(0, _used).Clear();
        _used = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Clear();
        ArrayPool<BulkCell>.Shared.Return(_cells);
        _cells = [];
    }
}
