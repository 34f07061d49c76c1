using System.Numerics;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of floating-point numbers, of 32 or 64 bits.</summary>
internal sealed unsafe class FloatingColumn<T>(string name, ColumnType type) : ColumnReader(name, type)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Type FieldType => typeof(T);

    public override object GetValue(int row) => ((T*)Data)[row];

    public override double GetDouble(int row) => double.CreateChecked(((T*)Data)[row]);
}
