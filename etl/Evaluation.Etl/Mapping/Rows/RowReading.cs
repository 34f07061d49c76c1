using Evaluation.Etl.Partners.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Reads a row of a table told by lines: its own columns, in the dictionary's order.</summary>
internal sealed class RowReading
{
    private readonly object?[] _empty;
    private readonly IReadOnlyList<IColumnReading> _readings;

    internal RowReading(Table table, RowColumns declared, bool wholeFeed, RowContext context)
    {
        IReadOnlyList<Column> own = table.Own;
        _empty = [.. own.Select(column => !column.Nullable && column.Type.Name is "int" or "bigint" ? Zero(column) : null)];
        _readings =
        [
            .. declared.Values.Select(pair => pair.Value.Opening is null
                ? (IColumnReading)new ValueReading(Slot(own, pair.Key), own[Slot(own, pair.Key)], pair.Value, context)
                : new OpeningReading(Slot(own, pair.Key), pair.Value, context)),
            .. declared.Territory is null ? [] : new IColumnReading[] { new TerritoryReading(own, declared.Territory, context) },
            .. declared.Members.Select(pair => new MemberReading(Slot(own, $"{pair.Key}_key"), pair.Key, pair.Value, wholeFeed, context)),
            .. declared.Beneficiary is null ? [] : new IColumnReading[] { new BeneficiaryReading(Slot(own, "beneficiary_key"), declared.Beneficiary, context) },
        ];
    }

    /// <summary>The row of the current line.</summary>
    internal object?[] Read(LineValues line)
    {
        object?[] row = [.. _empty];
        foreach (IColumnReading reading in _readings)
        {
            reading.Read(line, row);
        }

        return row;
    }

    /// <summary>Place of a column among the table's own.</summary>
    internal static int Slot(IReadOnlyList<Column> own, string name) => own.Index().First(pair => pair.Item.Name == name).Index;

    // A key that no line names is 0: none or unknown.
    private static object? Zero(Column column) => column.Nullable ? null : column.Type.Name == "bigint" ? (object)0L : 0;
}
