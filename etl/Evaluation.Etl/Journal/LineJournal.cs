using Evaluation.DuckDb;
using Evaluation.Etl.Checking;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Journal;

/// <summary>Writes what became of the lines that opened no row, and the values we did not know.</summary>
internal static class LineJournal
{
    /// <summary>Writes why lines were rejected.</summary>
    internal static void WriteFaults(WarehouseLoad load, int deliveryKey, IReadOnlyList<LineFault> faults)
    {
        using DuckDbAppender appender = load.Connection.CreateAppender("journal_line");
        foreach (LineFault fault in faults)
        {
            appender.Append(load.Key);
            appender.Append(deliveryKey);
            appender.Append(fault.LineNumber);
            appender.Append("rejected");
            appender.Append(fault.Column);
            appender.Append(fault.Shown);
            appender.Append(fault.Reason);
            appender.EndRow();
        }

        appender.Complete();
    }

    /// <summary>Writes the values that no code list or map knows.</summary>
    internal static void WriteUnknown(WarehouseLoad load, int deliveryKey, UnknownValues unknown)
    {
        using DuckDbAppender appender = load.Connection.CreateAppender("journal_unknown");
        foreach (((string list, string raw), int count) in unknown.Counts.OrderBy(pair => pair.Key))
        {
            appender.Append(load.Key);
            appender.Append(deliveryKey);
            appender.Append(list);
            appender.Append(raw);
            appender.Append(count);
            appender.EndRow();
        }

        appender.Complete();
    }
}
