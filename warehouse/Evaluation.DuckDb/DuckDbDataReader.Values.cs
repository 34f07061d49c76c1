using Evaluation.DuckDb.Reading;

namespace Evaluation.DuckDb;

/// <summary>This part: the values of the row under way.</summary>
public sealed partial class DuckDbDataReader
{
    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => Column(ordinal).IsNull(CurrentRow);

    /// <inheritdoc/>
    public override object GetValue(int ordinal)
    {
        ColumnReader column = Column(ordinal);
        return column.IsNull(CurrentRow) ? DBNull.Value : column.GetValue(CurrentRow);
    }

    /// <inheritdoc/>
    public override int GetValues(object[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        int count = Math.Min(values.Length, FieldCount);
        for (int i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    /// <summary>The value as a type that can hold it exactly; null for a nullable type.</summary>
    /// <typeparam name="T">The type; also an enum, a nullable, an array for a list.</typeparam>
    /// <param name="ordinal">Place of the column, from 0.</param>
    /// <returns>The value.</returns>
    public override T GetFieldValue<T>(int ordinal)
    {
        ColumnReader column = Column(ordinal);
        return column.IsNull(CurrentRow) && TakesNull<T>() ? NullAs<T>() : TypedReading.Read<T>(NotNull(ordinal), CurrentRow);
    }

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => NotNull(ordinal).GetBoolean(CurrentRow);

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => TypedReading.ReadInteger<byte>(NotNull(ordinal), CurrentRow);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => TypedReading.ReadInteger<short>(NotNull(ordinal), CurrentRow);

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => TypedReading.ReadInteger<int>(NotNull(ordinal), CurrentRow);

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => NotNull(ordinal).GetInt64(CurrentRow);

    /// <summary>The value of a hugeint column, or of any integer column.</summary>
    /// <param name="ordinal">Place of the column, from 0.</param>
    /// <returns>The value.</returns>
    public Int128 GetInt128(int ordinal) => NotNull(ordinal).GetInt128(CurrentRow);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => (float)NotNull(ordinal).GetDouble(CurrentRow);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => NotNull(ordinal).GetDouble(CurrentRow);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => NotNull(ordinal).GetDecimal(CurrentRow);

    /// <inheritdoc/>
    public override string GetString(int ordinal) => NotNull(ordinal).GetString(CurrentRow);

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => GetString(ordinal) is [char only] ? only : throw NotNull(ordinal).Mismatch(typeof(char));

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => NotNull(ordinal).GetGuid(CurrentRow);

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => NotNull(ordinal).GetDateTime(CurrentRow);

    /// <summary>The instant of a timestamp with time zone, in UTC.</summary>
    /// <param name="ordinal">Place of the column, from 0.</param>
    /// <returns>The instant.</returns>
    public DateTimeOffset GetDateTimeOffset(int ordinal) => NotNull(ordinal).GetDateTimeOffset(CurrentRow);

    /// <summary>The value of a date column.</summary>
    /// <param name="ordinal">Place of the column, from 0.</param>
    /// <returns>The date.</returns>
    public DateOnly GetDateOnly(int ordinal) => NotNull(ordinal).GetDate(CurrentRow);

    /// <summary>The value of a time column.</summary>
    /// <param name="ordinal">Place of the column, from 0.</param>
    /// <returns>The time of day.</returns>
    public TimeOnly GetTimeOnly(int ordinal) => NotNull(ordinal).GetTime(CurrentRow);

    /// <summary>The value of an interval column without months, or of a time column.</summary>
    /// <param name="ordinal">Place of the column, from 0.</param>
    /// <returns>The length of time.</returns>
    public TimeSpan GetTimeSpan(int ordinal) => NotNull(ordinal).GetTimeSpan(CurrentRow);

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        Copy<byte>(NotNull(ordinal).GetBlob(CurrentRow), dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        Copy<char>(GetString(ordinal), dataOffset, buffer, bufferOffset, length);

    private static long Copy<T>(ReadOnlySpan<T> source, long offset, T[]? buffer, int bufferOffset, int length)
    {
        if (buffer is null)
        {
            return source.Length;
        }

        ReadOnlySpan<T> part = source[(int)Math.Min(offset, source.Length)..];
        part = part[..Math.Min(part.Length, length)];
        part.CopyTo(buffer.AsSpan(bufferOffset));
        return part.Length;
    }

    private static bool TakesNull<T>() => typeof(T) == typeof(object) || Nullable.GetUnderlyingType(typeof(T)) is not null;

    private static T NullAs<T>() => typeof(T) == typeof(object) ? (T)(object)DBNull.Value : default!;

    private int CurrentRow => _rows is { IsOnRow: true } ? _rows.Row : throw new InvalidOperationException("No row is under way: call Read first.");

    private ColumnReader Column(int ordinal) => _rows is not null && (uint)ordinal < (uint)_rows.Columns.Length
        ? _rows.Columns[ordinal]
        : throw new IndexOutOfRangeException($"The rows have {FieldCount} columns: there is none at [{ordinal}].");

    private ColumnReader NotNull(int ordinal)
    {
        ColumnReader column = Column(ordinal);
        return column.IsNull(CurrentRow) ? throw column.Missing() : column;
    }
}
