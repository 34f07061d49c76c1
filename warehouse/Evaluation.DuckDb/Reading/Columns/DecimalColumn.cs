using System.Globalization;
using System.Runtime.CompilerServices;
using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of decimals, kept as integers of the size their width needs.</summary>
internal sealed unsafe class DecimalColumn(string name, ColumnType type) : ColumnReader(name, type)
{
    private readonly int _scale = type.Scale;
    private readonly NativeType _storage = type.Storage;

    public override Type FieldType => typeof(decimal);

    public override object GetValue(int row) => GetDecimal(row);

    public override decimal GetDecimal(int row) => _storage switch
    {
        NativeType.BigInt when _scale <= 28 => DecimalValue.Read(((long*)Data)[row], _scale),
        _ => DecimalValue.TryRead(Unscaled(row), _scale, out decimal value) ? value : throw DoesNotFit(Digits(row), typeof(decimal)),
    };

    public override double GetDouble(int row) => (double)GetDecimal(row);

    private Int128 Unscaled(int row) => _storage switch
    {
        NativeType.SmallInt => ((short*)Data)[row],
        NativeType.Integer => ((int*)Data)[row],
        NativeType.BigInt => ((long*)Data)[row],
        _ => Unsafe.ReadUnaligned<Int128>(Data + ((nint)row * sizeof(Int128))),
    };

    private string Digits(int row)
    {
        Int128 unscaled = Unscaled(row);
        string digits = Int128.Abs(unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(_scale + 1, '0');
        return $"{(unscaled < 0 ? "-" : "")}{digits[..^_scale]}.{digits[^_scale..]}";
    }
}
