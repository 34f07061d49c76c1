using System.Data;
using System.Numerics;
using System.Text;
using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb.Statements;

/// <summary>Hands the value of a parameter to the engine, under the type that fits its .NET type.</summary>
internal static class ParameterBinding
{
    private const int NarrowDecimalWidth = 18;
    private const int WideDecimalWidth = 38;

    public static void Bind(PreparedStatementHandle statement, ulong index, DuckDbParameter parameter)
    {
        NativeState state = parameter.Value switch
        {
            null or DBNull => NativeMethods.duckdb_bind_null(statement, index),
            Enum value => BindInteger(statement, index, Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), null))!.Value,
            object value => BindInteger(statement, index, value) ?? BindTime(statement, index, value, parameter.DbType) ?? BindOther(statement, index, value)
                ?? throw new NotSupportedException($"The parameter [{parameter.ParameterName}] is a [{value.GetType()}], which DuckDB has no type for."),
        };
        if (state != NativeState.Success)
        {
            throw DuckDbException.FromEngine(NativeText.Borrowed(NativeMethods.duckdb_prepare_error(statement)) ?? $"The engine refuses the value of the parameter [{parameter.ParameterName}].");
        }
    }

    private static NativeState? BindInteger(PreparedStatementHandle statement, ulong index, object value) => value switch
    {
        int number => NativeMethods.duckdb_bind_int32(statement, index, number),
        long number => NativeMethods.duckdb_bind_int64(statement, index, number),
        short number => NativeMethods.duckdb_bind_int16(statement, index, number),
        sbyte number => NativeMethods.duckdb_bind_int8(statement, index, number),
        byte number => NativeMethods.duckdb_bind_uint8(statement, index, number),
        ushort number => NativeMethods.duckdb_bind_uint16(statement, index, number),
        uint number => NativeMethods.duckdb_bind_uint32(statement, index, number),
        ulong number => NativeMethods.duckdb_bind_uint64(statement, index, number),
        Int128 number => NativeMethods.duckdb_bind_hugeint(statement, index, new NativeHugeInt(number)),
        UInt128 number => NativeMethods.duckdb_bind_uhugeint(statement, index, NativeHugeInt.FromUnsigned(number)),
        BigInteger number => NativeMethods.duckdb_bind_hugeint(statement, index, new NativeHugeInt((Int128)number)),
        _ => null,
    };

    private static NativeState? BindTime(PreparedStatementHandle statement, ulong index, object value, DbType type) => value switch
    {
        DateTime time when type == DbType.Date => NativeMethods.duckdb_bind_date(statement, index, DateValue.ToDays(DateOnly.FromDateTime(time))),
        DateTime time => NativeMethods.duckdb_bind_timestamp(statement, index, TimestampValue.ToMicroseconds(time)),
        DateTimeOffset time => NativeMethods.duckdb_bind_timestamp_tz(statement, index, TimestampValue.ToMicroseconds(time)),
        DateOnly date => NativeMethods.duckdb_bind_date(statement, index, DateValue.ToDays(date)),
        TimeOnly time => NativeMethods.duckdb_bind_time(statement, index, TimeValue.ToMicroseconds(time)),
        TimeSpan length => NativeMethods.duckdb_bind_interval(statement, index, IntervalValue.From(length)),
        DuckDbInterval length => NativeMethods.duckdb_bind_interval(statement, index, length),
        _ => null,
    };

    private static NativeState? BindOther(PreparedStatementHandle statement, ulong index, object value) => value switch
    {
        string text => BindText(statement, index, text),
        char character => BindText(statement, index, character.ToString()),
        bool truth => NativeMethods.duckdb_bind_boolean(statement, index, truth),
        decimal number => BindDecimal(statement, index, number),
        double number => NativeMethods.duckdb_bind_double(statement, index, number),
        float number => NativeMethods.duckdb_bind_float(statement, index, number),
        Guid id => BindUuid(statement, index, id),
        byte[] bytes => NativeMethods.duckdb_bind_blob(statement, index, bytes, (ulong)bytes.Length),
        ReadOnlyMemory<byte> bytes => NativeMethods.duckdb_bind_blob(statement, index, bytes.Span, (ulong)bytes.Length),
        _ => null,
    };

    private static NativeState BindText(PreparedStatementHandle statement, ulong index, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return NativeMethods.duckdb_bind_varchar_length(statement, index, bytes, (ulong)bytes.Length);
    }

    /// <summary>Two widths only, so that a reused statement is seldom compiled again for another type.</summary>
    private static NativeState BindDecimal(PreparedStatementHandle statement, ulong index, decimal number)
    {
        Int128 unscaled = DecimalValue.Unscaled(number);
        bool narrow = number.Scale <= NarrowDecimalWidth && Int128.Abs(unscaled) < PowersOfTen.Get(NarrowDecimalWidth);
        byte width = (byte)(narrow ? NarrowDecimalWidth : WideDecimalWidth);
        return NativeMethods.duckdb_bind_decimal(statement, index, new NativeDecimal(width, number.Scale, unscaled));
    }

    private static NativeState BindUuid(PreparedStatementHandle statement, ulong index, Guid id)
    {
        using ValueHandle value = NativeMethods.duckdb_create_uuid(NativeHugeInt.FromUnsigned(UuidValue.ToNumber(id)));
        return NativeMethods.duckdb_bind_value(statement, index, value);
    }
}
