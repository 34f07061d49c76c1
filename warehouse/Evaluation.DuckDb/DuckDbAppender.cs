using System.Data;
using System.Runtime.CompilerServices;
using Evaluation.DuckDb.Appending;
using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Opening;

namespace Evaluation.DuckDb;

/// <summary>
/// Appends rows in bulk, a whole chunk of columns at a time: for each row, one <c>Append</c> a column in order, then <see cref="EndRow"/>; at the end, <see cref="Complete"/>.
/// Inside a transaction its rows belong to it; outside, they are committed together by <see cref="Complete"/>. After an error it can only be disposed.
/// </summary>
public sealed partial class DuckDbAppender : IDisposable
{
    private const long HeavyBytes = 32 << 20;

    private readonly Session _session;
    private readonly DuckDbTransaction? _ownTransaction;
    private readonly AppenderHandle _handle;
    private readonly AppenderChunk _chunk;
    private readonly TextArena _texts = new();
    private ColumnTarget[] _targets;
    private int _column;
    private int _row;
    private long _sentRows;
    private long _gatheredBytes;
    private bool _isOver;

    private DuckDbAppender(DuckDbConnection connection, AppenderTable table, IReadOnlyList<string> columns)
    {
        _session = connection.Session;
        Table = table.Name;
        IReadOnlyList<(string Name, bool IsNullable)> chosen = table.Choose(columns);
        _handle = table.OpenAppender(_session.Handle, columns);
        _chunk = new AppenderChunk(_handle, Checked(chosen));
        _targets = _chunk.Targets;
        _ownTransaction = _session.Transaction is null ? DuckDbTransaction.Begin(connection, IsolationLevel.Unspecified, isOfAppender: true) : null;
        _session.Appenders.Add(this);
    }

    /// <summary>The table filled.</summary>
    public string Table { get; }

    /// <summary>Rows ended so far.</summary>
    public long RowCount => _sentRows + _row;

    /// <summary>Ends the row under way.</summary>
    /// <exception cref="DuckDbException">It has too few values, or the engine refuses the rows sent.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndRow()
    {
        if (_column != _targets.Length || _isOver)
        {
            ThrowRowNotWhole();
        }

        _column = 0;
        if (++_row == AppenderChunk.Capacity || _texts.Kept >= HeavyBytes)
        {
            Send();
        }
    }

    /// <summary>Writes what is left and closes; outside a transaction, commits.</summary>
    /// <exception cref="DuckDbException">The engine refuses rows, or an earlier error stands.</exception>
    public void Complete()
    {
        RequireUsable();
        if (_column != 0)
        {
            ThrowRowNotWhole();
        }

        Send();
        _session.RequireNoReader();
        Check(NativeMethods.duckdb_appender_close(_handle));
        Release();
        _ownTransaction?.Commit();
    }

    /// <summary>Without <see cref="Complete"/>, drops the rows. Inside a transaction that already got some of them, fails it.</summary>
    public void Dispose()
    {
        if (_isOver)
        {
            return;
        }

        Release();
        if (_ownTransaction is not null)
        {
            _ownTransaction.Dispose();
        }
        else if (_sentRows > 0)
        {
            _session.NoteFailure(new DuckDbException(DuckDbErrorKind.Transaction, $"The appender on table [{Table}] was dropped before it was complete."));
        }
    }

    internal static DuckDbAppender Open(DuckDbConnection connection, string table, IReadOnlyList<string> columns)
    {
        connection.Session.RequireNoReader();
        if (connection.Session.Transaction is { IsOfAppender: true })
        {
            throw new InvalidOperationException($"The appender on table [{connection.Session.Appenders[0].Table}] is open: begin a transaction first to have several at once.");
        }

        return new DuckDbAppender(connection, AppenderTable.Find(connection, table), columns);
    }

    private IReadOnlyList<(string Name, bool IsNullable)> Checked(IReadOnlyList<(string Name, bool IsNullable)> columns)
    {
        if ((int)NativeMethods.duckdb_appender_column_count(_handle) == columns.Count)
        {
            return columns;
        }

        _handle.Dispose();
        throw new DuckDbException(DuckDbErrorKind.Catalog, $"Catalog Error: the table [{Table}] has generated columns: name the columns to append to.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref ColumnTarget Next()
    {
        ColumnTarget[] all = _targets;
        int place = _column;
        if ((uint)place >= (uint)all.Length)
        {
            ThrowTooManyValues();
        }

        _column = place + 1;
        return ref all[place];
    }

    /// <summary>The engine gathers 204 800 rows, outside its memory limit, before it writes them: 32 MB of texts are written at once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Send()
    {
        if (_row == 0)
        {
            return;
        }

        _session.RequireNoReader();
        NativeState state = _chunk.Send(_handle, _row);
        _gatheredBytes += _texts.Kept;
        _texts.Clear();
        _sentRows += _row;
        _row = 0;
        Check(state);
        if (_gatheredBytes >= HeavyBytes)
        {
            _gatheredBytes = 0;
            Check(NativeMethods.duckdb_appender_flush(_handle));
        }
    }

    private void Release()
    {
        _isOver = true;
        StopTaking();
        _ = _session.Appenders.Remove(this);
        _handle.Dispose();
        _chunk.Dispose();
        _texts.Dispose();
    }
}
