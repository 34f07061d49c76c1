using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Reading.Columns;

/// <summary>A column of lists, or of arrays of a fixed length, read as .NET arrays.</summary>
internal sealed unsafe class ListColumn(string name, ColumnType type, ColumnReader elements) : ColumnReader(name, type)
{
    private readonly bool _isList = type.Id == NativeType.List;

    public override Type FieldType => elements.FieldType.MakeArrayType();

    public override void Attach(nint vector)
    {
        base.Attach(vector);
        elements.Attach(_isList ? NativeMethods.duckdb_list_vector_get_child(vector) : NativeMethods.duckdb_array_vector_get_child(vector));
    }

    public override object GetValue(int row) => GetArray(row, elements.FieldType);

    public override Array GetArray(int row, Type elementType)
    {
        (int offset, int length) = Extent(row);
        Array array = Array.CreateInstance(elementType, length);
        for (int i = 0; i < length; i++)
        {
            array.SetValue(Element(offset + i, elementType), i);
        }

        return array;
    }

    private object? Element(int position, Type elementType)
    {
        if (!elements.IsNull(position))
        {
            return TypedReading.Read(elements, position, elementType);
        }

        bool takesNull = !elementType.IsValueType || Nullable.GetUnderlyingType(elementType) is not null;
        return takesNull ? null : throw DoesNotFit("a list with a null in it", elementType.MakeArrayType());
    }

    private (int Offset, int Length) Extent(int row)
    {
        if (!_isList)
        {
            return (row * Type.Length, Type.Length);
        }

        NativeListEntry entry = ((NativeListEntry*)Data)[row];
        return ((int)entry.Offset, (int)entry.Length);
    }
}
