using System.Collections.ObjectModel;
using System.Data;
using System.Data.Common;
using Evaluation.DuckDb.Reading;

namespace Evaluation.DuckDb;

/// <summary>This part: the columns of the rows under way.</summary>
public sealed partial class DuckDbDataReader : IDbColumnSchemaGenerator
{
    /// <inheritdoc/>
    public override string GetName(int ordinal) => Column(ordinal).Name;

    /// <summary>Type of the column as SQL writes it.</summary>
    /// <param name="ordinal">Place of the column, from 0.</param>
    /// <returns>The name, as in <c>DECIMAL(10,2)</c>.</returns>
    public override string GetDataTypeName(int ordinal) => Column(ordinal).Type.Name;

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => Column(ordinal).FieldType;

    /// <summary>Place of a column: its name as written, else whatever its case.</summary>
    /// <param name="name">Name of the column.</param>
    /// <returns>Its place, from 0.</returns>
    public override int GetOrdinal(string name)
    {
        ColumnReader[] columns = _rows?.Columns ?? [];
        int place = Array.FindIndex(columns, column => column.Name == name);
        place = place >= 0 ? place : Array.FindIndex(columns, column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return place >= 0 ? place : throw new IndexOutOfRangeException($"The rows have no column [{name}]: they have [{string.Join(", ", columns.Select(column => column.Name))}].");
    }

    /// <inheritdoc/>
    public ReadOnlyCollection<DbColumn> GetColumnSchema() =>
        new([.. (_rows?.Columns ?? []).Select((column, place) => new DuckDbColumn(column, place))]);

    /// <inheritdoc/>
    public override DataTable? GetSchemaTable() => _rows is null ? null : SchemaTable.Build(GetColumnSchema());
}
