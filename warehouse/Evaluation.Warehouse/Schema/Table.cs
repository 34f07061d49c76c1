namespace Evaluation.Warehouse.Schema;

/// <summary>One table of the star, as the dictionary describes it.</summary>
/// <param name="Name">Its name, starting with its kind.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Grain">What one row is.</param>
/// <param name="Columns">Its columns, in order.</param>
public sealed record Table(string Name, TableKind Kind, string Grain, IReadOnlyList<Column> Columns)
{
    /// <summary>Whether its rows carry the loads between which they were held true.</summary>
    public bool IsRecorded => Columns.Any(column => column.Name == "recorded_to");
}
