using Evaluation.Etl.Checking;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Journal;

/// <summary>Writes the values of a delivery that no code list or map knows.</summary>
internal static class UnknownJournal
{
    /// <summary>Writes each value with the number of lines that carry it.</summary>
    internal static void Write(WarehouseLoad load, int deliveryKey, UnknownValues unknown)
    {
        using RowAppender appender = load.Session.OpenAppender("journal_unknown");
        foreach (((string list, string raw), int count) in unknown.Counts.OrderBy(pair => pair.Key.List, StringComparer.Ordinal).ThenBy(pair => pair.Key.Raw, StringComparer.Ordinal))
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
