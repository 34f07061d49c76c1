namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>One value kept for a bulk copy: a number in itself, anything else by its reference. What it is, its column says.</summary>
/// <param name="Number">An integer, or the ticks of a day or an instant.</param>
/// <param name="Reference">A text, a boxed decimal, or <see cref="DBNull"/>; null where the number is the value.</param>
internal readonly record struct BulkCell(long Number, object? Reference);
