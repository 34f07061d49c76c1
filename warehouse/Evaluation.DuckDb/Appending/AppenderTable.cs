using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Appending;

/// <summary>The table an appender fills, as the catalog knows it.</summary>
/// <param name="Schema">Its schema; null where a statement finds it without: a temporary table comes first.</param>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns in order, and whether each takes null.</param>
internal sealed record AppenderTable(string? Schema, string Name, IReadOnlyList<(string Name, bool IsNullable)> Columns)
{
    private static readonly string ColumnsQuery = EmbeddedSql.Load("table-columns.sql");

    /// <summary>The table by its name, alone or behind its schema.</summary>
    public static AppenderTable Find(DuckDbConnection connection, string table)
    {
        string[] parts = table.Split('.', 2);
        using DuckDbCommand command = new(ColumnsQuery, connection);
        command.Parameters.AddWithValue("table", string.Join('.', parts.Select(part => $"\"{part.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
        try
        {
            using DuckDbDataReader reader = command.ExecuteReader();
            return new AppenderTable(parts.Length == 2 ? parts[0] : null, parts[^1], Read(reader));
        }
        catch (DuckDbException missing) when (missing.Kind == DuckDbErrorKind.Catalog)
        {
            throw new DuckDbException(DuckDbErrorKind.Catalog, $"Catalog Error: the table [{table}] to append to doesn't exist.");
        }
    }

    public AppenderHandle OpenAppender(ConnectionHandle connection, IReadOnlyList<string> columns)
    {
        NativeState state = NativeMethods.duckdb_appender_create_ext(connection, null, Schema, Name, out AppenderHandle handle);
        for (int i = 0; state == NativeState.Success && i < columns.Count; i++)
        {
            state = NativeMethods.duckdb_appender_add_column(handle, columns[i]);
        }

        if (state == NativeState.Success)
        {
            return handle;
        }

        DuckDbException failure = AppenderFailure.Read(handle, Name);
        handle.Dispose();
        throw failure;
    }

    /// <summary>The columns asked for, checked; all of them where none is named.</summary>
    public IReadOnlyList<(string Name, bool IsNullable)> Choose(IReadOnlyList<string> names) => names.Count == 0 ? Columns : [.. names.Select(Column)];

    private static List<(string, bool)> Read(DuckDbDataReader reader)
    {
        List<(string, bool)> columns = [];
        while (reader.Read())
        {
            columns.Add((reader.GetString(0), reader.GetBoolean(1)));
        }

        return columns;
    }

    private (string Name, bool IsNullable) Column(string name)
    {
        foreach ((string Name, bool IsNullable) column in Columns)
        {
            if (column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return column;
            }
        }

        throw new DuckDbException(DuckDbErrorKind.Catalog, $"Catalog Error: the table [{Name}] has no column [{name}] to append to.");
    }
}
