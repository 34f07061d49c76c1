namespace Evaluation.Warehouse.Copying;

/// <summary>Runs the bringing of one table, showing how it goes on.</summary>
/// <param name="table">The table.</param>
/// <param name="rows">Rows to read.</param>
/// <param name="bring">Brings it, telling the rows read so far.</param>
public delegate CopiedTable CopyStep(string table, long? rows, Func<IProgress<long>, CopiedTable> bring);
