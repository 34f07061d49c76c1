using System.Data.Common;
using System.Globalization;
using Evaluation.DuckDb;
using Evaluation.Testing;

namespace Evaluation.Warehouse.Tests;

/// <summary>A warehouse file of its own, with nothing in it but what the program makes.</summary>
internal sealed class NewWarehouse : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NewWarehouse(bool prepared = false)
    {
        if (prepared)
        {
            PreparedWarehouse.CopyTo(Path);
        }
    }

    public TestClock Clock { get; } = new();

    public string Path => _folder.File("w.duckdb");

    public WarehouseDatabase Open() => WarehouseDatabase.Open(WarehouseSettings.At(Path), Clock);

    /// <summary>Runs statements on the file as it is, past the program's own opening.</summary>
    public void Run(params string[] statements)
    {
        using DuckDbConnection connection = new($"Data Source={Path}");
        connection.Open();
        foreach (string statement in statements)
        {
            using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own words.
            command.CommandText = statement;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }

    public static string Rows(WarehouseDatabase database, string sql)
    {
        using DbCommand command = database.Session.Connection.CreateCommand();
#pragma warning disable CA2100 // A test's own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        using DbDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return string.Join('\n', rows);
    }

    public void Dispose() => _folder.Dispose();
}
