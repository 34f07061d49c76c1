using System.Data;
using System.Data.Common;
using System.Data.SqlTypes;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse;

/// <summary>Rows streamed from a query whose columns are all whole numbers, none of them missing; many are read at a time.</summary>
public sealed class NumberRows : IDisposable
{
    private readonly IDataReader _rows;
    private readonly Dialect? _dialect;

    /// <summary>Reads on from where a reader stands.</summary>
    public NumberRows(IDataReader rows)
        : this(rows, null)
    {
    }

    internal NumberRows(IDataReader rows, Dialect? dialect)
    {
        _rows = rows;
        _dialect = dialect;
        Width = rows.FieldCount;
    }

    /// <summary>How many columns there are.</summary>
    public int Width { get; }

    /// <summary>Reads the next rows, one after the other.</summary>
    /// <param name="values">Takes the numbers; as long as some rows.</param>
    /// <returns>How many rows were read; fewer than there is room for once there are no more.</returns>
    /// <exception cref="WarehouseFault">The engine fails on the way.</exception>
    /// <exception cref="InvalidCastException">A value is missing, or no whole number.</exception>
    public int Read(Span<long> values)
    {
        try
        {
            return _dialect?.ReadNumbers(_rows, values) ?? OneByOne(_rows, values);
        }
        catch (DbException fault)
        {
            throw EngineFaults.ToFault(fault);
        }
        catch (SqlNullValueException missing)
        {
            // What SqlClient says of it; the other drivers say that nothing can't be cast.
            throw new InvalidCastException(missing.Message, missing);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();

    private static int OneByOne(IDataReader rows, Span<long> values)
    {
        int width = rows.FieldCount;
        int read = 0;
        for (; (read + 1) * width <= values.Length && rows.Read(); read++)
        {
            for (int column = 0; column < width; column++)
            {
                values[(read * width) + column] = rows.GetInt64(column);
            }
        }

        return read;
    }
}
