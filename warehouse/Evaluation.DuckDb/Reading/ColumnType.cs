using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Reading;

/// <summary>The type of a column, of a result or of a table.</summary>
/// <param name="Id">The engine's type id.</param>
/// <param name="Storage">For a decimal or an enum, the integer its vector holds; the type itself for the others.</param>
/// <param name="Width">Digits of a decimal.</param>
/// <param name="Scale">Decimals of a decimal.</param>
/// <param name="Labels">The values of an enum, in order.</param>
/// <param name="Element">The type of a list's or array's elements.</param>
/// <param name="Length">Elements of a fixed-length array.</param>
internal sealed record ColumnType(NativeType Id, NativeType Storage, byte Width = 0, byte Scale = 0, string[]? Labels = null, ColumnType? Element = null, int Length = 0)
{
    /// <summary>The type as SQL writes it.</summary>
    public string Name => Id switch
    {
        NativeType.Decimal => FormattableString.Invariant($"DECIMAL({Width},{Scale})"),
        NativeType.TimestampWithZone => "TIMESTAMP WITH TIME ZONE",
        NativeType.TimeWithZone => "TIME WITH TIME ZONE",
        NativeType.TimestampSeconds => "TIMESTAMP_S",
        NativeType.TimestampMilliseconds => "TIMESTAMP_MS",
        NativeType.TimestampNanoseconds => "TIMESTAMP_NS",
        NativeType.TimeNanoseconds => "TIME_NS",
        NativeType.List => $"{Element?.Name}[]",
        NativeType.Array => FormattableString.Invariant($"{Element?.Name}[{Length}]"),
        NativeType.SqlNull => "NULL",
        _ => Id.ToString().ToUpperInvariant(),
    };

    public static ColumnType Read(LogicalTypeHandle type)
    {
        NativeType id = NativeMethods.duckdb_get_type_id(type);
        return id switch
        {
            NativeType.Decimal => new ColumnType(id, NativeMethods.duckdb_decimal_internal_type(type), NativeMethods.duckdb_decimal_width(type), NativeMethods.duckdb_decimal_scale(type)),
            NativeType.Enum => new ColumnType(id, NativeMethods.duckdb_enum_internal_type(type), Labels: ReadLabels(type)),
            NativeType.List => new ColumnType(id, id, Element: ReadElement(NativeMethods.duckdb_list_type_child_type(type))),
            NativeType.Array => new ColumnType(id, id, Element: ReadElement(NativeMethods.duckdb_array_type_child_type(type)), Length: (int)NativeMethods.duckdb_array_type_array_size(type)),
            _ => new ColumnType(id, id),
        };
    }

    private static ColumnType ReadElement(LogicalTypeHandle element)
    {
        using (element)
        {
            return Read(element);
        }
    }

    private static string[] ReadLabels(LogicalTypeHandle type)
    {
        string[] labels = new string[NativeMethods.duckdb_enum_dictionary_size(type)];
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = NativeText.Owned(NativeMethods.duckdb_enum_dictionary_value(type, (ulong)i)) ?? "";
        }

        return labels;
    }
}
