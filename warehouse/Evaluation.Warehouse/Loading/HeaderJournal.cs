using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Loading;

/// <summary>The columns of each delivery accepted: a header that moved is found before its lines are believed.</summary>
public static class HeaderJournal
{
    private const int Longest = 200;

    /// <summary>The columns of the last delivery of the feed before this one; null for one that may not be named, none when no header is known.</summary>
    public static IReadOnlyList<string?> Previous(WarehouseLoad load, int feed, int delivery) =>
        [.. load.Query<HeaderColumn>("checks/previous-header", new { feed, delivery }).OrderBy(column => column.Position).Select(column => column.ColumnName)];

    /// <summary>A column's name as it is kept.</summary>
    public static string Kept(string column) => column.Length > Longest ? column[..Longest] : column;

    /// <summary>Writes the columns of an accepted delivery.</summary>
    /// <param name="load">The load that accepts it.</param>
    /// <param name="delivery">Its key.</param>
    /// <param name="columns">Its columns in order; null for one that could name somebody.</param>
    public static void Write(WarehouseLoad load, int delivery, IEnumerable<string?> columns)
    {
        using RowAppender appender = load.Session.OpenAppender("journal_header");
        foreach ((int index, string? column) in columns.Index())
        {
            appender.Append(load.Key);
            appender.Append(delivery);
            appender.Append(index + 1);
            appender.Append(column is null ? null : Kept(column));
            appender.EndRow();
        }

        appender.Complete();
    }

    private sealed record HeaderColumn(int Position, string? ColumnName);
}
