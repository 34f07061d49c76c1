using System.Data.Common;
using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Reading;

namespace Evaluation.DuckDb;

/// <summary>A column of a command's rows.</summary>
public sealed class DuckDbColumn : DbColumn
{
    internal DuckDbColumn(ColumnReader column, int place)
    {
        ColumnName = column.Name;
        ColumnOrdinal = place;
        DataType = column.FieldType;
        DataTypeName = column.Type.Name;
        AllowDBNull = true;
        NumericPrecision = column.Type.Id == NativeType.Decimal ? column.Type.Width : null;
        NumericScale = column.Type.Id == NativeType.Decimal ? column.Type.Scale : null;
    }
}
