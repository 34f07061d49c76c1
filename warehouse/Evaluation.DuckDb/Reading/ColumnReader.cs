using System.Globalization;
using System.Numerics;
using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb.Reading;

/// <summary>Reads the values of one column of a result, from the vector of the chunk under way.</summary>
internal abstract unsafe class ColumnReader(string name, ColumnType type)
{
    private ulong* _validity;

    public string Name { get; } = name;

    public ColumnType Type { get; } = type;

    /// <summary>The .NET type that <see cref="GetValue"/> gives.</summary>
    public abstract Type FieldType { get; }

    /// <summary>The values of the vector, in the engine's memory.</summary>
    protected byte* Data { get; private set; }

    public virtual void Attach(nint vector)
    {
        Data = NativeMethods.duckdb_vector_get_data(vector);
        _validity = NativeMethods.duckdb_vector_get_validity(vector);
    }

    public bool IsNull(int row) => _validity is not null && (_validity[row >> 6] & (1UL << (row & 63))) == 0;

    public abstract object GetValue(int row);

    public virtual bool GetBoolean(int row) => throw Mismatch(typeof(bool));

    public virtual long GetInt64(int row) => throw Mismatch(typeof(long));

    public virtual Int128 GetInt128(int row) => throw Mismatch(typeof(Int128));

    public virtual double GetDouble(int row) => throw Mismatch(typeof(double));

    public virtual decimal GetDecimal(int row) => throw Mismatch(typeof(decimal));

    public virtual string GetString(int row) => throw Mismatch(typeof(string));

    public virtual byte[] GetBlob(int row) => throw Mismatch(typeof(byte[]));

    public virtual DateTime GetDateTime(int row) => throw Mismatch(typeof(DateTime));

    public virtual DateTimeOffset GetDateTimeOffset(int row) => throw Mismatch(typeof(DateTimeOffset));

    public virtual DateOnly GetDate(int row) => throw Mismatch(typeof(DateOnly));

    public virtual TimeOnly GetTime(int row) => throw Mismatch(typeof(TimeOnly));

    public virtual TimeSpan GetTimeSpan(int row) => throw Mismatch(typeof(TimeSpan));

    public virtual DuckDbInterval GetInterval(int row) => throw Mismatch(typeof(DuckDbInterval));

    public virtual Guid GetGuid(int row) => throw Mismatch(typeof(Guid));

    public virtual Array GetArray(int row, Type elementType) => throw Mismatch(elementType.MakeArrayType());

    /// <summary>Copies the whole numbers of some rows, one every so many places.</summary>
    public void CopyInt64s(Span<long> values, int row, int count, int stride)
    {
        for (int at = 0; at < count; at++)
        {
            values[at * stride] = IsNull(row + at) ? throw Missing() : GetInt64(row + at);
        }
    }

    /// <summary>The same number in another width, or an error.</summary>
    public TTo Narrow<TTo, TFrom>(TFrom value)
        where TTo : IBinaryInteger<TTo>
        where TFrom : IBinaryInteger<TFrom> =>
        IntegerValue.TryNarrow(value, out TTo narrowed) ? narrowed : throw DoesNotFit(value.ToString(null, CultureInfo.InvariantCulture), typeof(TTo));

    /// <summary>A value that the program takes for granted is null.</summary>
    public InvalidCastException Missing() => new($"Column [{Name}] is null in this row.");

    /// <summary>The getter doesn't suit the column: the program's fault.</summary>
    public InvalidCastException Mismatch(Type wanted) => new($"Column [{Name}] is of type {Type.Name}, which is not read as [{wanted}].");

    /// <summary>The getter suits the column, but not this value.</summary>
    public DuckDbException DoesNotFit(string value, Type wanted) =>
        new(DuckDbErrorKind.Conversion, $"Conversion Error: column [{Name}], of type {Type.Name}, holds [{value}], which [{wanted}] can't hold.");
}
