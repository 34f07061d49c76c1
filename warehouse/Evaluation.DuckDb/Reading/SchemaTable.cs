using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Evaluation.DuckDb.Reading;

/// <summary>The columns of a reader in the older form of ADO.NET, a table with one row a column.</summary>
internal static class SchemaTable
{
    public static DataTable Build(IEnumerable<DbColumn> columns)
    {
        DataTable table = new("SchemaTable") { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add(SchemaTableColumn.ColumnName, typeof(string));
        table.Columns.Add(SchemaTableColumn.ColumnOrdinal, typeof(int));
        table.Columns.Add(SchemaTableColumn.ColumnSize, typeof(int));
        table.Columns.Add(SchemaTableColumn.NumericPrecision, typeof(int));
        table.Columns.Add(SchemaTableColumn.NumericScale, typeof(int));
        table.Columns.Add(SchemaTableColumn.DataType, typeof(Type));
        table.Columns.Add(SchemaTableColumn.AllowDBNull, typeof(bool));
        table.Columns.Add("DataTypeName", typeof(string));
        foreach (DbColumn column in columns)
        {
            table.Rows.Add(column.ColumnName, column.ColumnOrdinal, -1, column.NumericPrecision, column.NumericScale, column.DataType, column.AllowDBNull, column.DataTypeName);
        }

        return table;
    }
}
