using System.Data.Common;
using Evaluation.Warehouse.Dialects.Appending;
using Evaluation.Warehouse.Schema;
using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>
/// Appends rows to a table of SQL Server by bulk copies of some thousand rows: between two of these the connection is free for other appenders and
/// statements.
/// </summary>
internal sealed class SqlServerRowAppender : CheckedRowAppender
{
    private readonly SqlBulkCopy _copy;
    private readonly BulkRows _rows;

    internal SqlServerRowAppender(SqlConnection connection, DbTransaction? transaction, Table table)
        : base(connection, transaction, table)
    {
        _copy = new SqlBulkCopy(connection, Options(table), (SqlTransaction)Transaction)
        {
            DestinationTableName = SqlServerNames.Of(table),
            BulkCopyTimeout = connection.CommandTimeout,
        };
        _rows = new BulkRows(table);
        foreach (Column column in table.Columns)
        {
            _ = _copy.ColumnMappings.Add(column.Name, column.Name);
        }
    }

    /// <inheritdoc/>
    protected override bool IsEmpty => _rows.Count == 0;

    /// <inheritdoc/>
    protected override bool IsFull => _rows.IsFull;

    /// <inheritdoc/>
    protected override void PutNull() => _rows.Put(DBNull.Value);

    /// <inheritdoc/>
    protected override void PutSmallInt(short value) => _rows.Put(value);

    /// <inheritdoc/>
    protected override void PutInt(int value) => _rows.Put(value);

    /// <inheritdoc/>
    protected override void PutBigInt(long value) => _rows.Put(value);

    /// <inheritdoc/>
    protected override void PutDecimal(decimal value, int scale) => _rows.Put((object)value);

    /// <inheritdoc/>
    protected override void PutText(string value) => _rows.Put(StoredText.Of(value));

    /// <inheritdoc/>
    protected override void PutDate(DateOnly value) => _rows.Put(value.ToDateTime(TimeOnly.MinValue).Ticks);

    /// <inheritdoc/>
    protected override void PutTimestamp(DateTime value) => _rows.Put(value.Ticks - (value.Ticks % TimeSpan.TicksPerMicrosecond));

    /// <inheritdoc/>
    protected override void PutRowEnd()
    {
    }

    /// <inheritdoc/>
    protected override void SendRows()
    {
        using BulkReader reader = new(_rows);
        _copy.WriteToServer(reader);
        _rows.Clear();
    }

    /// <inheritdoc/>
    protected override void Release()
    {
        ((IDisposable)_copy).Dispose();
        _rows.Dispose();
    }

    // Nobody else sees a staging table: its lock costs nobody anything and spares the log; readers of the others are not to wait.
    // No column of the star has a default, so that a null stays one without being told to.
    private static SqlBulkCopyOptions Options(Table table) =>
        table.Kind == TableKind.Staging ? SqlBulkCopyOptions.TableLock : SqlBulkCopyOptions.Default;
}
