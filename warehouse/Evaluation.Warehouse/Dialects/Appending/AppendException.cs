namespace Evaluation.Warehouse.Dialects.Appending;

/// <summary>A value that doesn't go into its column, or a row that isn't whole: a bug of whoever appends it.</summary>
public sealed class AppendException : Exception
{
    internal AppendException(string message)
        : base(message)
    {
    }

    internal AppendException(string table, in AppendTarget target, long row, string fault)
        : base($"Append to table [{table}], column [{target.Name}] of type {target.Told}, row {row}: {fault}.")
    {
    }
}
