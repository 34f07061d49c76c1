namespace Evaluation.Warehouse.Schema;

/// <summary>One table of the star, as the dictionary describes it.</summary>
/// <param name="Name">Its name, starting with its kind.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Grain">What one row is.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="FromLines">Whether its rows are told by lines of deliveries that a feed declares.</param>
public sealed record Table(string Name, TableKind Kind, string Grain, IReadOnlyList<Column> Columns, bool FromLines = false)
{
    /// <summary>Its columns but its key and those that every table told by lines has: what a line says.</summary>
    public IReadOnlyList<Column> Own { get; } = [.. Columns.Skip(1).Where(column => !LineColumns.Names.Contains(column.Name))];

    /// <summary>Whether its rows carry the loads between which they were held true.</summary>
    public bool IsRecorded => Columns.Any(column => column.Name == "recorded_to");
}
