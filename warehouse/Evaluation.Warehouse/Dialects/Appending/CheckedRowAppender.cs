using System.Data.Common;
using System.Runtime.CompilerServices;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects.Appending;

/// <summary>
/// Checks each value against its column before the server sees it, so that an error names table, column and row on every server alike.
/// What derives from it keeps the values and sends them. Inside a transaction the rows belong to it; outside, they are committed together by
/// <see cref="Complete"/>. After an error it can only be disposed.
/// </summary>
internal abstract partial class CheckedRowAppender : RowAppender
{
    private readonly string _table;
    private readonly DbTransaction? _ownTransaction;
    private AppendTarget[] _targets;
    private int _column;
    private long _rows;
    private bool _isOver;

    /// <summary>Opens an appender on a table.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="transaction">The transaction under way on it; null for one of the appender's own.</param>
    /// <param name="table">The table.</param>
    protected CheckedRowAppender(DbConnection connection, DbTransaction? transaction, Table table)
    {
        _table = table.Name;
        _ownTransaction = transaction is null ? connection.BeginTransaction() : null;
        Transaction = transaction ?? _ownTransaction!;
        _targets = [.. table.Columns.Select(column => new AppendTarget(column))];
    }

    /// <summary>The transaction the rows belong to.</summary>
    protected DbTransaction Transaction { get; }

    /// <summary>Whether no row is kept.</summary>
    protected abstract bool IsEmpty { get; }

    /// <summary>Whether enough rows are kept for them to be sent.</summary>
    protected abstract bool IsFull { get; }

    /// <summary>Ends the row under way.</summary>
    /// <exception cref="AppendException">It has too few values.</exception>
    /// <exception cref="WarehouseFault">The server refuses the rows sent.</exception>
    public sealed override void EndRow()
    {
        if (_column != _targets.Length || _isOver)
        {
            ThrowRowNotWhole();
        }

        _column = 0;
        _rows++;
        PutRowEnd();
        if (IsFull)
        {
            Send();
        }
    }

    /// <summary>Writes what is left and closes.</summary>
    /// <exception cref="AppendException">A row is not whole.</exception>
    /// <exception cref="WarehouseFault">The server refuses the rows sent.</exception>
    public sealed override void Complete()
    {
        RequireUsable();
        if (_column != 0)
        {
            ThrowRowNotWhole();
        }

        Send();
        _ownTransaction?.Commit();
        Close();
    }

    /// <summary>Without <see cref="Complete"/>, drops the rows that were not sent.</summary>
    public sealed override void Dispose()
    {
        if (!_isOver)
        {
            Close();
        }
    }

    /// <summary>Keeps a null.</summary>
    protected abstract void PutNull();

    /// <summary>Keeps an integer of a smallint column.</summary>
    protected abstract void PutSmallInt(short value);

    /// <summary>Keeps an integer of an int column.</summary>
    protected abstract void PutInt(int value);

    /// <summary>Keeps an integer of a bigint column.</summary>
    protected abstract void PutBigInt(long value);

    /// <summary>Keeps a decimal that fits in the column exactly.</summary>
    protected abstract void PutDecimal(decimal value, int scale);

    /// <summary>Keeps a text no longer than the column.</summary>
    protected abstract void PutText(string value);

    /// <summary>Keeps a day.</summary>
    protected abstract void PutDate(DateOnly value);

    /// <summary>Keeps an instant.</summary>
    protected abstract void PutTimestamp(DateTime value);

    /// <summary>Notes that the row is whole.</summary>
    protected abstract void PutRowEnd();

    /// <summary>Sends the rows kept, and forgets them.</summary>
    protected abstract void SendRows();

    /// <summary>Gives back what it holds.</summary>
    protected abstract void Release();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly AppendTarget Next()
    {
        AppendTarget[] all = _targets;
        int place = _column;
        if ((uint)place >= (uint)all.Length)
        {
            ThrowTooManyValues();
        }

        _column = place + 1;
        return ref all[place];
    }

    private void Send()
    {
        try
        {
            if (!IsEmpty)
            {
                SendRows();
            }
        }
        catch (Exception exception) when ((exception as DbException ?? exception.InnerException as DbException) is { } fault)
        {
            StopTaking();
            throw EngineFaults.ToFault(fault);
        }
    }

    private void Close()
    {
        _isOver = true;
        StopTaking();
        Release();
        _ownTransaction?.Dispose();
    }
}
