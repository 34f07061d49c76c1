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

    private readonly Session session;
    private readonly DuckDbTransaction? ownTransaction;
    private readonly AppenderHandle handle;
    private readonly AppenderChunk chunk;
    private readonly TextArena texts = new();
    private ColumnTarget[] targets;
    private int column;
    private int row;
    private long sentRows;
    private long gatheredBytes;
    private bool isOver;

    private DuckDbAppender(DuckDbConnection connection, AppenderTable table, IReadOnlyList<string> columns)
    {
        session = connection.Session;
        Table = table.Name;
        IReadOnlyList<(string Name, bool IsNullable)> chosen = table.Choose(columns);
        handle = table.OpenAppender(session.Handle, columns);
        chunk = new AppenderChunk(handle, Checked(chosen));
        targets = chunk.Targets;
        ownTransaction = session.Transaction is null ? DuckDbTransaction.Begin(connection, IsolationLevel.Unspecified, isOfAppender: true) : null;
        session.Appenders.Add(this);
    }

    /// <summary>The table filled.</summary>
    public string Table { get; }

    /// <summary>Rows ended so far.</summary>
    public long RowCount => sentRows + row;

    /// <summary>Ends the row under way.</summary>
    /// <exception cref="DuckDbException">It has too few values, or the engine refuses the rows sent.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndRow()
    {
        if (column != targets.Length || isOver)
        {
            ThrowRowNotWhole();
        }

        column = 0;
        if (++row == AppenderChunk.Capacity || texts.Kept >= HeavyBytes)
        {
            Send();
        }
    }

    /// <summary>Writes what is left and closes; outside a transaction, commits.</summary>
    /// <exception cref="DuckDbException">The engine refuses rows, or an earlier error stands.</exception>
    public void Complete()
    {
        RequireUsable();
        if (column != 0)
        {
            ThrowRowNotWhole();
        }

        Send();
        session.RequireNoReader();
        Check(NativeMethods.duckdb_appender_close(handle));
        Release();
        ownTransaction?.Commit();
    }

    /// <summary>Without <see cref="Complete"/>, drops the rows. Inside a transaction that already got some of them, fails it.</summary>
    public void Dispose()
    {
        if (isOver)
        {
            return;
        }

        Release();
        if (ownTransaction is not null)
        {
            ownTransaction.Dispose();
        }
        else if (sentRows > 0)
        {
            session.NoteFailure(new DuckDbException(DuckDbErrorKind.Transaction, $"The appender on table [{Table}] was dropped before it was complete."));
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
        if ((int)NativeMethods.duckdb_appender_column_count(handle) == columns.Count)
        {
            return columns;
        }

        handle.Dispose();
        throw new DuckDbException(DuckDbErrorKind.Catalog, $"Catalog Error: the table [{Table}] has generated columns: name the columns to append to.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref ColumnTarget Next()
    {
        ColumnTarget[] all = targets;
        int place = column;
        if ((uint)place >= (uint)all.Length)
        {
            ThrowTooManyValues();
        }

        column = place + 1;
        return ref all[place];
    }

    /// <summary>The engine gathers 204 800 rows, outside its memory limit, before it writes them: 32 MB of texts are written at once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Send()
    {
        if (row == 0)
        {
            return;
        }

        session.RequireNoReader();
        NativeState state = chunk.Send(handle, row);
        gatheredBytes += texts.Kept;
        texts.Clear();
        sentRows += row;
        row = 0;
        Check(state);
        if (gatheredBytes >= HeavyBytes)
        {
            gatheredBytes = 0;
            Check(NativeMethods.duckdb_appender_flush(handle));
        }
    }

    private void Release()
    {
        isOver = true;
        StopTaking();
        _ = session.Appenders.Remove(this);
        handle.Dispose();
        chunk.Dispose();
        texts.Dispose();
    }
}
