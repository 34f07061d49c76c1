using Evaluation.Testing;
using Evaluation.Testing.Faults;
using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>A warehouse of a test's own on SQL Server that knows few communes and a <see cref="FaultyTerritory"/>'s partner; nothing where there is none.</summary>
public sealed class SqlServerWarehouse : IDisposable
{
    private readonly SqlConnectionStringBuilder? _place;
    private readonly string _server;

    public SqlServerWarehouse()
    {
        _server = Environment.GetEnvironmentVariable(TestEngine.SqlServer.Variable) ?? string.Empty;
        if (_server.Length == 0)
        {
            return;
        }

        _place = new SqlConnectionStringBuilder(_server) { InitialCatalog = $"faults_{Guid.NewGuid():N}" };
        Run($"create database {_place.InitialCatalog}");
        using FaultyTerritory territory = new();
        Preparation.FewCommunes.Fill(Settings);
        territory.Open(Settings).Dispose();
    }

    /// <summary>Where it is.</summary>
    public WarehouseSettings Settings => On(_place!);

    /// <summary>The host and port it listens on.</summary>
    public (string Host, int Port) Place
    {
        get
        {
            string[] parts = _place!.DataSource.Split(',');
            return (parts[0], parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1433);
        }
    }

    /// <summary>The same warehouse, reached by this line.</summary>
    public WarehouseSettings Through(CutLine line) => On(new(_place!.ConnectionString) { DataSource = $"127.0.0.1,{line.Port}", ConnectTimeout = 3, ConnectRetryCount = 0 });

    public void Dispose()
    {
        if (_place is not null)
        {
            Run($"drop database {_place.InitialCatalog}");
        }
    }

    private static WarehouseSettings On(SqlConnectionStringBuilder place) => WarehouseSettings.On(Engine.SqlServer, place.ConnectionString) with { Patience = TimeSpan.FromSeconds(5) };

    private void Run(string statement)
    {
        using SqlConnection connection = new(_server);
        connection.Open();
#pragma warning disable CA2100 // A test's own words.
        using SqlCommand command = new(statement, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
