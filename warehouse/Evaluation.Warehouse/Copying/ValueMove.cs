using System.Data.Common;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Copying;

/// <summary>Takes one value that is there from a row read: into the row's canonical bytes, and into the target where there is one.</summary>
internal delegate void ValueMove(DbDataReader row, int column, CanonicalRow canonical, RowAppender? target);

/// <summary>How a value of each type is taken.</summary>
internal static class ValueMoves
{
    /// <summary>How the values of a column are taken.</summary>
    internal static ValueMove Of(Column column) => column.Type.Name switch
    {
        "smallint" => MoveSmallInt,
        "int" => MoveInt,
        "bigint" => MoveBigInt,
        "decimal" => MoveDecimal,
        "date" => MoveDate,
        "timestamp" => MoveTimestamp,
        "text" => MoveText,
        string name => throw new ArgumentOutOfRangeException(nameof(column), name, "No such type"),
    };

    /// <summary>How a text is taken of which the answer has further parts in columns behind those of the table.</summary>
    internal static ValueMove InParts(int further, int count) => (row, column, canonical, target) =>
    {
        string value = string.Concat(Enumerable.Range(further, count).Select(row.GetString).Prepend(row.GetString(column)));
        canonical.Add(value);
        target?.Append(value);
    };

    private static void MoveSmallInt(DbDataReader row, int column, CanonicalRow canonical, RowAppender? target)
    {
        short value = row.GetInt16(column);
        canonical.Add(value);
        target?.Append(value);
    }

    private static void MoveInt(DbDataReader row, int column, CanonicalRow canonical, RowAppender? target)
    {
        int value = row.GetInt32(column);
        canonical.Add(value);
        target?.Append(value);
    }

    private static void MoveBigInt(DbDataReader row, int column, CanonicalRow canonical, RowAppender? target)
    {
        long value = row.GetInt64(column);
        canonical.Add(value);
        target?.Append(value);
    }

    private static void MoveDecimal(DbDataReader row, int column, CanonicalRow canonical, RowAppender? target)
    {
        decimal value = row.GetDecimal(column);
        canonical.Add(value);
        target?.Append(value);
    }

    private static void MoveDate(DbDataReader row, int column, CanonicalRow canonical, RowAppender? target)
    {
        DateOnly value = row.GetFieldValue<DateOnly>(column);
        canonical.Add(value.DayNumber);
        target?.Append(value);
    }

    private static void MoveTimestamp(DbDataReader row, int column, CanonicalRow canonical, RowAppender? target)
    {
        DateTime value = row.GetDateTime(column);
        canonical.Add(value.Ticks / TimeSpan.TicksPerMicrosecond);
        target?.Append(value);
    }

    private static void MoveText(DbDataReader row, int column, CanonicalRow canonical, RowAppender? target)
    {
        string value = row.GetString(column);
        canonical.Add(value);
        target?.Append(value);
    }
}
