using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Dialects.Appending;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Copying;

/// <summary>
/// Moves a whole warehouse into an empty one, on the same engine or another: table by table, each in a transaction of the target with its line
/// in <c>journal_copy</c>, then read again there and compared by count and hash. Run again after whatever stopped it, it goes on; run again
/// after it was finished, it compares everything and brings what changed.
/// </summary>
/// <remarks>
/// The source is opened to read under its writer lock. A snapshot of it would not be torn either, but a load that went on meanwhile would be
/// missing in the target without anybody knowing; and the lock is the same on every engine, where snapshots are not. Readers go on.
/// </remarks>
public sealed class WarehouseCopy : IDisposable
{
    private const int LongestPlace = 400;

    private readonly WarehouseSession _source;
    private readonly WarehouseSession _target;
    private readonly CopySource _from;
    private readonly CopyJournal _journal;

    private WarehouseCopy(WarehouseSession source, WarehouseSession target, string place, TimeProvider clock)
    {
        _source = source;
        _target = target;
        int load = source.LatestLoad();
        _from = new CopySource(place[..Math.Min(place.Length, LongestPlace)], load, CopiedTables.LoadsUpTo(source, load));
        _journal = new CopyJournal(target, clock);
    }

    /// <summary>The last load that the target knew; 0 where it is empty, or half filled by a copy that did not end.</summary>
    public int LatestLoadThere => CopyJournal.Unfinished(_target) > 0 ? 0 : _target.LatestLoad();

    /// <summary>Opens both warehouses, so that nobody else writes in either; the target's tables are made.</summary>
    /// <param name="source">The warehouse to copy.</param>
    /// <param name="target">Where: a new file or database, or one that an earlier copy of the same warehouse began to fill.</param>
    /// <param name="clock">The clock.</param>
    /// <exception cref="WarehouseFault">One does not open, the source was written by an earlier version, or the target holds loads that the source does not have.</exception>
    public static WarehouseCopy Open(WarehouseSettings source, WarehouseSettings target, TimeProvider clock)
    {
        CopyEnds.RequireTwo(source, target);
        WarehouseSession from = CopyEnds.OpenSource(source, clock);
        try
        {
            return Open(from, from.Dialect.Describe(from, source).Place, target, clock);
        }
        catch
        {
            from.Dispose();
            throw;
        }
    }

    /// <summary>Brings every table that is not there yet, and verifies it.</summary>
    /// <param name="step">Runs each table's part; shows how it goes on.</param>
    /// <exception cref="WarehouseFault">A table did not arrive as it is, or an engine gave up. What was verified before stays so.</exception>
    public CopyReport Run(CopyStep step)
    {
        _journal.Plan([.. CopiedTables.InOrder.Select(table => table.Name)], _from);
        CopiedTable[] tables = [.. CopiedTables.InOrder.Select(table => step(table.Name, Count(_source, table), progress => Bring(table, progress)))];
        CopyJournal.RequireFinished(_target);
        return new CopyReport(tables, _target.LatestLoad());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _target.Dispose();
        _source.Dispose();
    }

    private static WarehouseCopy Open(WarehouseSession source, string place, WarehouseSettings target, TimeProvider clock)
    {
        WarehouseSession to = WarehouseDatabase.OpenToFill(target, clock).Session;
        try
        {
            CopyEnds.RequireNothingElse(source, to);
            return new WarehouseCopy(source, to, place, clock);
        }
        catch
        {
            to.Dispose();
            throw;
        }
    }

    private static long Count(WarehouseSession session, Table table) => session.ScalarText<long>(TableStatements.Count(table));

    private CopiedTable Bring(Table table, IProgress<long> progress)
    {
        CopyLine line = _journal[table.Name];
        return line.Brought is not { } brought ? Transfer(table, progress)
            : line.IsVerified == 1 && HaveAsMany(table, brought) ? new CopiedTable(table.Name, brought, CopyState.Kept)
            : Compare(table, progress) ?? Transfer(table, progress);
    }

    // A refusal is journalled without a load: the source may have another row although no load came.
    private bool HaveAsMany(Table table, TableFingerprint brought) => Count(_source, table) == brought.Rows && Count(_target, table) == brought.Rows;

    private CopiedTable? Compare(Table table, IProgress<long> progress)
    {
        TableFingerprint fingerprint = TableStream.Read(_source, table, progress);
        if (TableStream.Read(_target, table, progress) != fingerprint)
        {
            return null;
        }

        _journal.Verify(table.Name, fingerprint);
        return new CopiedTable(table.Name, fingerprint, CopyState.Compared);
    }

    private CopiedTable Transfer(Table table, IProgress<long> progress)
    {
        TableFingerprint sent = default;
        _target.InTransaction(() =>
        {
            _target.ExecuteText(TableStatements.Empty(table));
            sent = Send(table, progress);
            _journal.Bring(table.Name, sent);
        });
        _target.Dialect.Analyze(_target, table.Name);
        TableFingerprint arrived = TableStream.Read(_target, table);
        if (arrived != sent)
        {
            throw CopyEnds.Unequal(table.Name, sent, arrived);
        }

        _journal.Verify(table.Name, sent);
        return new CopiedTable(table.Name, sent, CopyState.Brought);
    }

    private TableFingerprint Send(Table table, IProgress<long> progress)
    {
        using RowAppender appender = _target.OpenAppender(table.Name);
        try
        {
            TableFingerprint sent = TableStream.Read(_source, TableRows.Of(_source, table), null, appender, progress);
            appender.Complete();
            return sent;
        }
        catch (AppendException fault)
        {
            throw CopyEnds.DoesNotFit(table.Name, fault);
        }
    }
}
