namespace Evaluation.DuckDb.Tests;

internal static class Databases
{
    public static DuckDbConnection InMemory() => Open("Data Source=:memory:;Threads=2");

    public static DuckDbConnection InFile(string path) => Open($"Data Source={path};Threads=2");

    public static DuckDbConnection Open(string connectionString)
    {
        DuckDbConnection connection = new(connectionString);
        connection.Open();
        return connection;
    }

    public static int Execute(this DuckDbConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        using DuckDbCommand command = Command(connection, sql, parameters);
        return command.ExecuteNonQuery();
    }

    public static T Scalar<T>(this DuckDbConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        using DuckDbCommand command = Command(connection, sql, parameters);
        using DuckDbDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return reader.GetFieldValue<T>(0);
    }

    private static DuckDbCommand Command(DuckDbConnection connection, string sql, (string Name, object? Value)[] parameters)
    {
        DuckDbCommand command = new(sql, connection);
        foreach ((string name, object? value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
