namespace Evaluation.DuckDb;

/// <summary>Writes rows as a Parquet file, with the engine in this process and no database beside.</summary>
public static class ParquetFile
{
    /// <summary>Writes a file; one that is there is replaced.</summary>
    /// <param name="path">Where.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows: a value a column, null where it is missing.</param>
    /// <exception cref="DuckDbException">The file can't be written.</exception>
    /// <exception cref="ArgumentException">A column or a value is of another type than text, whole number or number.</exception>
    public static void Write(string path, IReadOnlyList<ParquetColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        using DuckDbConnection connection = new($"Data Source={DuckDbConnectionStringBuilder.InMemory}");
        connection.Open();
        Execute(connection, $"create table exported ({string.Join(", ", columns.Select(column => $"{Quoted(column.Name, '"')} {TypeOf(column)}"))})");
        Fill(connection, rows);
        Execute(connection, $"copy exported to {Quoted(path, '\'')} (format parquet)");
    }

    private static void Fill(DuckDbConnection connection, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using DuckDbAppender appender = connection.CreateAppender("exported");
        foreach (IReadOnlyList<object?> row in rows)
        {
            foreach (object? value in row)
            {
                Append(appender, value);
            }

            appender.EndRow();
        }

        appender.Complete();
    }

    private static void Append(DuckDbAppender appender, object? value)
    {
        switch (value)
        {
            case null: appender.AppendNull(); break;
            case string text: appender.Append(text); break;
            case int number: appender.Append((long)number); break;
            case long number: appender.Append(number); break;
            case double number: appender.Append(number); break;
            default: throw new ArgumentException($"A value of {value.GetType().Name} has no column in a Parquet file.", nameof(value));
        }
    }

    private static string TypeOf(ParquetColumn column) => column.Type == typeof(string) ? "varchar"
        : column.Type == typeof(long) ? "bigint"
        : column.Type == typeof(double) ? "double"
        : throw new ArgumentException($"Column [{column.Name}]: a Parquet file here holds no {column.Type.Name}.", nameof(column));

    private static string Quoted(string name, char quote) => $"{quote}{name.Replace($"{quote}", $"{quote}{quote}", StringComparison.Ordinal)}{quote}";

    private static void Execute(DuckDbConnection connection, string sql)
    {
        using DuckDbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Names and path are quoted above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
