using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Copying;

/// <summary>A query for rows of a table and how each of its values is taken, in the order of the columns.</summary>
/// <param name="Query">The query: the table's columns in order, then parts of texts that the driver does not read whole.</param>
/// <param name="Moves">How the values of each column are taken.</param>
internal sealed record TableRows(string Query, IReadOnlyList<ValueMove> Moves)
{
    /// <summary>All rows.</summary>
    internal static TableRows Of(WarehouseSession session, Table table)
    {
        List<string> selected = [.. table.Columns.Select(column => column.Name)];
        List<ValueMove> moves = [.. table.Columns.Select(ValueMoves.Of)];
        for (int place = 0; place < table.Columns.Count; place++)
        {
            if (table.Columns[place].Type is { Name: "text", Size: 0 } && session.Dialect.Parts(session, table, table.Columns[place]) is { Count: > 0 } parts)
            {
                selected[place] = parts[0];
                moves[place] = ValueMoves.InParts(selected.Count, parts.Count - 1);
                selected.AddRange(parts.Skip(1));
            }
        }

        return new TableRows(TableStatements.AllRows(table, selected), moves);
    }

    /// <summary>Loads up to one. Parameter: load.</summary>
    internal static TableRows UpToLoad(Table loads) => new(TableStatements.RowsUpToLoad(loads), [.. loads.Columns.Select(ValueMoves.Of)]);
}
