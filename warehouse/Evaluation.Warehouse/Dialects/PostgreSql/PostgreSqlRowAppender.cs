using System.Data.Common;
using Evaluation.Warehouse.Dialects.Appending;
using Evaluation.Warehouse.Schema;
using Npgsql;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>
/// Appends rows to a table of PostgreSQL by <c>copy</c>. A connection does one copy at a time and nothing else meanwhile: so rows are encoded here and
/// sent whole, in one copy for about a megabyte, and between two of these the connection is free for other appenders and statements.
/// </summary>
internal sealed class PostgreSqlRowAppender : CheckedRowAppender
{
    private const int FullBytes = 1 << 20;

    private readonly NpgsqlConnection _connection;
    private readonly CopyBuffer _rows;
    private readonly string _copy;

    internal PostgreSqlRowAppender(NpgsqlConnection connection, DbTransaction? transaction, Table table)
        : base(connection, transaction, table)
    {
        _connection = connection;
        _copy = $"copy \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))}) from stdin (format binary)";
        _rows = new CopyBuffer(table.Columns.Count, sizeof(short) + table.Columns.Sum(column => sizeof(int) + NumericBytes.Longest), FullBytes);
    }

    /// <inheritdoc/>
    protected override bool IsEmpty => _rows.IsEmpty;

    /// <inheritdoc/>
    protected override bool IsFull => _rows.IsFull;

    /// <inheritdoc/>
    protected override void PutNull() => _rows.PutNull();

    /// <inheritdoc/>
    protected override void PutSmallInt(short value) => _rows.PutSmallInt(value);

    /// <inheritdoc/>
    protected override void PutInt(int value) => _rows.PutInt(value);

    /// <inheritdoc/>
    protected override void PutBigInt(long value) => _rows.PutBigInt(value);

    /// <inheritdoc/>
    protected override void PutDecimal(decimal value, int scale) => _rows.PutDecimal(value, scale);

    /// <inheritdoc/>
    protected override void PutText(string value) => _rows.PutText(value);

    /// <inheritdoc/>
    protected override void PutDate(DateOnly value) => _rows.PutInt(PostgreSqlTime.Days(value));

    /// <inheritdoc/>
    protected override void PutTimestamp(DateTime value) => _rows.PutBigInt(PostgreSqlTime.Microseconds(value));

    /// <inheritdoc/>
    protected override void PutRowEnd() => _rows.EndRow();

    /// <summary>The server answers when the stream is disposed. One that can't be written to is left: its connection is gone.</summary>
    protected override void SendRows()
    {
        NpgsqlRawCopyStream stream = _connection.BeginRawBinaryCopy(_copy);
        stream.Write(_rows.Closed());
        stream.Dispose();
        _rows.Clear();
    }

    /// <inheritdoc/>
    protected override void Release() => _rows.Dispose();
}
