using System.Data;
using System.Data.Common;
using System.Globalization;
using Evaluation.Testing.Engines;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Testing;

/// <summary>A warehouse of a test's own, on one of the engines; its database goes with it.</summary>
public sealed class TestWarehouse : IDisposable
{
    private readonly TestDatabases _databases;
    private bool _altered;

    private TestWarehouse(TestEngine engine, Preparation? prepared)
    {
        Engine = engine;
        _databases = TestDatabases.Of(engine);
        string location = _databases.Take(prepared);
        Settings = engine.Equals(TestEngine.DuckDb) ? WarehouseSettings.At(location) : WarehouseSettings.On(engine.Engine, location);
    }

    /// <summary>The engine it is on.</summary>
    public TestEngine Engine { get; }

    /// <summary>Where it is.</summary>
    public WarehouseSettings Settings { get; }

    /// <summary>The clock of what is opened here.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>Makes one.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="prepared">What it knows already; null for an empty database.</param>
    /// <exception cref="InvalidOperationException">The engine isn't here: a test that must not be skipped.</exception>
    public static TestWarehouse New(TestEngine engine, Preparation? prepared = null) => new(engine, prepared);

    /// <summary>The rows of a query in portable words, values joined by <c>|</c>.</summary>
    public static IReadOnlyList<string> Rows(WarehouseSession session, string sql)
    {
        using IDataReader reader = session.StreamText(sql);
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Printed(reader.GetValue(column)))));
        }

        return rows;
    }

    /// <summary>The rows of a query, one a line.</summary>
    public static string Value(WarehouseDatabase database, string sql) => string.Join('\n', Rows(database.Session, sql));

    /// <summary>Opens it to write.</summary>
    public WarehouseDatabase Open() => WarehouseDatabase.Open(Settings, Clock);

    /// <summary>Opens it to read.</summary>
    public WarehouseDatabase OpenReadOnly() => WarehouseDatabase.OpenReadOnly(Settings, Clock);

    /// <summary>Runs statements on the database as it is, past the program's own opening; in portable words or the engine's.</summary>
    public void Run(params IEnumerable<string> statements)
    {
        _altered = true;
        Dialect dialect = Dialect.Of(Settings.Engine);
        using DbConnection connection = dialect.Open(Settings, readOnly: false);
        foreach (string statement in statements)
        {
            using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own words.
            command.CommandText = dialect.Adapt(statement);
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _databases.Return(Settings.Location, _altered);

    // A sum has more decimals on one engine than on another.
    private static string? Printed(object value) => value is decimal number
        ? number.ToString("0.############", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture);
}
