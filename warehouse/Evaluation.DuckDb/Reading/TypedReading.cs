namespace Evaluation.DuckDb.Reading;

/// <summary>Reads a value as the .NET type asked for; without boxing for the usual types.</summary>
internal static class TypedReading
{
    private static readonly Dictionary<Type, Func<ColumnReader, int, object>> Boxed = new()
    {
        [typeof(bool)] = (column, row) => column.GetBoolean(row),
        [typeof(long)] = (column, row) => column.GetInt64(row),
        [typeof(int)] = (column, row) => ReadInteger<int>(column, row),
        [typeof(short)] = (column, row) => ReadInteger<short>(column, row),
        [typeof(sbyte)] = (column, row) => ReadInteger<sbyte>(column, row),
        [typeof(byte)] = (column, row) => ReadInteger<byte>(column, row),
        [typeof(ushort)] = (column, row) => ReadInteger<ushort>(column, row),
        [typeof(uint)] = (column, row) => ReadInteger<uint>(column, row),
        [typeof(ulong)] = (column, row) => column.Narrow<ulong, Int128>(column.GetInt128(row)),
        [typeof(Int128)] = (column, row) => column.GetInt128(row),
        [typeof(float)] = (column, row) => (float)column.GetDouble(row),
        [typeof(double)] = (column, row) => column.GetDouble(row),
        [typeof(decimal)] = (column, row) => column.GetDecimal(row),
        [typeof(string)] = (column, row) => column.GetString(row),
        [typeof(byte[])] = (column, row) => column.GetBlob(row),
        [typeof(DateTime)] = (column, row) => column.GetDateTime(row),
        [typeof(DateTimeOffset)] = (column, row) => column.GetDateTimeOffset(row),
        [typeof(DateOnly)] = (column, row) => column.GetDate(row),
        [typeof(TimeOnly)] = (column, row) => column.GetTime(row),
        [typeof(TimeSpan)] = (column, row) => column.GetTimeSpan(row),
        [typeof(DuckDbInterval)] = (column, row) => column.GetInterval(row),
        [typeof(Guid)] = (column, row) => column.GetGuid(row),
    };

    /// <summary>The comparisons of types are settled when the method is compiled for a type: no box is made.</summary>
    public static T Read<T>(ColumnReader column, int row)
    {
        if (typeof(T) == typeof(long))
        {
            return (T)(object)column.GetInt64(row);
        }

        if (typeof(T) == typeof(int))
        {
            return (T)(object)ReadInteger<int>(column, row);
        }

        if (typeof(T) == typeof(bool))
        {
            return (T)(object)column.GetBoolean(row);
        }

        if (typeof(T) == typeof(double))
        {
            return (T)(object)column.GetDouble(row);
        }

        if (typeof(T) == typeof(decimal))
        {
            return (T)(object)column.GetDecimal(row);
        }

        if (typeof(T) == typeof(DateOnly))
        {
            return (T)(object)column.GetDate(row);
        }

        return typeof(T) == typeof(DateTime) ? (T)(object)column.GetDateTime(row) : (T)Read(column, row, typeof(T));
    }

    public static object Read(ColumnReader column, int row, Type wanted)
    {
        Type type = Nullable.GetUnderlyingType(wanted) ?? wanted;
        if (type == typeof(object) || type == column.FieldType)
        {
            return column.GetValue(row);
        }

        if (Boxed.TryGetValue(type, out Func<ColumnReader, int, object>? read))
        {
            return read(column, row);
        }

        return type switch
        {
            { IsEnum: true } => ReadEnum(column, row, type),
            { IsArray: true } => column.GetArray(row, type.GetElementType()!),
            _ => throw column.Mismatch(type),
        };
    }

    public static T ReadInteger<T>(ColumnReader column, int row)
        where T : System.Numerics.IBinaryInteger<T> => column.Narrow<T, long>(column.GetInt64(row));

    private static object ReadEnum(ColumnReader column, int row, Type type)
    {
        if (column.FieldType != typeof(string))
        {
            return Enum.ToObject(type, column.GetInt64(row));
        }

        string text = column.GetString(row);
        return Enum.TryParse(type, text, ignoreCase: true, out object? value) ? value : throw column.DoesNotFit(text, type);
    }
}
