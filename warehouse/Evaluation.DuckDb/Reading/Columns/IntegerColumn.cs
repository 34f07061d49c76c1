using System.Numerics;
using System.Runtime.CompilerServices;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of integers, of 8 to 128 bits, signed or not.</summary>
internal sealed unsafe class IntegerColumn<T>(string name, ColumnType type) : ColumnReader(name, type)
    where T : unmanaged, IBinaryInteger<T>
{
    public override Type FieldType => typeof(T);

    public override object GetValue(int row) => Value(row);

    public override long GetInt64(int row) => typeof(T) == typeof(long) ? (long)(object)Value(row) : Narrow<long, T>(Value(row));

    public override Int128 GetInt128(int row) => Narrow<Int128, T>(Value(row));

    public override double GetDouble(int row) => double.CreateChecked(Value(row));

    public override decimal GetDecimal(int row)
    {
        T value = Value(row);
        return Int128.CreateSaturating(value) is Int128 wide && DecimalFits(wide) ? decimal.CreateChecked(wide) : throw DoesNotFit(value.ToString() ?? "", typeof(decimal));
    }

    private static bool DecimalFits(Int128 value) => Int128.Abs(value) >> 96 == 0;

    private T Value(int row) => Unsafe.ReadUnaligned<T>(Data + ((nint)row * sizeof(T)));
}
