using System.Data.Common;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Copying;

/// <summary>Reads rows from their first to their last, once, and tells what they are; memory stays flat.</summary>
internal static class TableStream
{
    private const int Told = 1 << 13;

    /// <summary>What a whole table holds.</summary>
    internal static TableFingerprint Read(WarehouseSession session, Table table, IProgress<long>? progress = null) =>
        Read(session, TableRows.Of(session, table), null, null, progress);

    /// <summary>What the rows of a query are, which go into the target where there is one.</summary>
    /// <param name="session">Where they are read.</param>
    /// <param name="rows">The query.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="target">Where they go.</param>
    /// <param name="progress">Told the rows read so far.</param>
    /// <exception cref="WarehouseFault">They can't be read, or the target refuses one.</exception>
    internal static TableFingerprint Read(WarehouseSession session, TableRows rows, object? parameters, RowAppender? target, IProgress<long>? progress)
    {
        CanonicalRow canonical = new();
        TableFingerprint fingerprint = default;
        try
        {
            using DbDataReader row = (DbDataReader)session.StreamText(rows.Query, parameters);
            while (row.Read())
            {
                fingerprint = fingerprint.With(Move(row, rows.Moves, canonical, target));
                if (fingerprint.Rows % Told == 0)
                {
                    progress?.Report(fingerprint.Rows);
                }
            }
        }
        catch (DbException fault)
        {
            throw EngineFaults.ToFault(fault);
        }

        progress?.Report(fingerprint.Rows);
        return fingerprint;
    }

    private static long Move(DbDataReader row, IReadOnlyList<ValueMove> moves, CanonicalRow canonical, RowAppender? target)
    {
        canonical.Clear();
        for (int column = 0; column < moves.Count; column++)
        {
            if (row.IsDBNull(column))
            {
                canonical.AddNull();
                target?.AppendNull();
            }
            else
            {
                moves[column](row, column, canonical, target);
            }
        }

        target?.EndRow();
        return canonical.Hash();
    }
}
