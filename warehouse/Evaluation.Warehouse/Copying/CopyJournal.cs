namespace Evaluation.Warehouse.Copying;

/// <summary>What the target remembers of the copy, table by table: <c>journal_copy</c>.</summary>
internal sealed class CopyJournal(WarehouseSession target, TimeProvider clock)
{
    private Dictionary<string, CopyLine> _lines = [];

    /// <summary>How far a table is.</summary>
    internal CopyLine this[string table] => _lines[table];

    /// <summary>Refuses a warehouse that a copy has not filled yet: what it answers would be wrong, and what it learns would be lost.</summary>
    /// <exception cref="WarehouseFault">It is one.</exception>
    internal static void RequireFinished(WarehouseSession session)
    {
        if (Unfinished(session) is > 0 and long left)
        {
            throw new WarehouseFault($"Une copie vers cet entrepôt n'est pas finie (tables qui restent à copier ou à vérifier : {left}). Relancez « evaluation copy » comme la première fois, ou « evaluation restore » avec --warehouse-only, puis recommencez.");
        }
    }

    /// <summary>How many tables a copy into this warehouse has still to bring or to verify.</summary>
    internal static long Unfinished(WarehouseSession session) => session.Scalar<long>("copy/unfinished");

    /// <summary>
    /// Writes a line for each table that has none. Where the source is no longer what it was, or the copy was finished, every table is to be
    /// compared again: then only those that differ are brought.
    /// </summary>
    internal void Plan(IReadOnlyList<string> tables, CopySource source)
    {
        Read();
        bool isToCompare = _lines.Count > 0 && _lines.Values.All(line => line.IsVerified == 1 || line.SourceHash != source.Loads.Hash);
        target.InTransaction(() =>
        {
            if (isToCompare)
            {
                target.Execute("copy/compare-again", new { source = source.Place, load = source.LatestLoad, hash = source.Loads.Hash });
            }

            foreach (string table in tables.Where(table => !_lines.ContainsKey(table)))
            {
                target.Execute("copy/insert-line", new { name = table, source = source.Place, load = source.LatestLoad, hash = source.Loads.Hash });
            }
        });
        Read();
    }

    /// <summary>Notes that the rows of a table are here, in the transaction that brings them.</summary>
    internal void Bring(string table, TableFingerprint fingerprint) =>
        target.Execute("copy/bring-line", new { name = table, rows = fingerprint.Rows, hash = fingerprint.Hash });

    /// <summary>Notes that a table is equal on both sides.</summary>
    internal void Verify(string table, TableFingerprint fingerprint) => target.InTransaction(() =>
        target.Execute("copy/verify-line", new { name = table, rows = fingerprint.Rows, hash = fingerprint.Hash, at = clock.GetUtcNow().UtcDateTime }));

    private void Read() => _lines = target.Read<CopyLine>("copy/lines").ToDictionary(line => line.TableName, StringComparer.Ordinal);
}
