using System.Data.Common;
using Dapper;
using Evaluation.Declared;
using Evaluation.Warehouse;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Evaluation.Worker.Schedule.Store;

/// <summary>The tables of the schedule that are ours: they can be written while the warehouse is held by another, or does not open.</summary>
internal sealed class ScheduleStore(SchedulePlace place)
{
    static ScheduleStore() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>Makes what is not there yet; two programs may do so at once.</summary>
    internal void Prepare()
    {
        if (!place.IsEmbedded && Scalar("schedule/schema-count") == 0)
        {
            Attempt("schedule/create-schema", "schedule/schema-count");
        }

        Make("schedule/create-run", "schedule/ledger-rows");
        Make("schedule/create-alert", "schedule/alert-rows");
    }

    /// <summary>Whether there is anything to read.</summary>
    internal bool Exists() => (!place.IsEmbedded || File.Exists(new SqliteConnectionStringBuilder(place.ConnectionString).DataSource)) && Answers("schedule/ledger-rows");

    /// <summary>Rows of the query <c>Sql/{name}.sql</c>.</summary>
    internal IReadOnlyList<T> Read<T>(string name, object? parameters = null)
    {
        using DbConnection connection = Open();
        return [.. connection.Query<T>(Text(name), parameters)];
    }

    /// <summary>Runs the statement <c>Sql/{name}.sql</c>.</summary>
    /// <returns>The number of rows it touched.</returns>
    internal int Execute(string name, object? parameters = null)
    {
        using DbConnection connection = Open();
        return connection.Execute(Text(name), parameters);
    }

    /// <summary>Whether Quartz has made its own tables.</summary>
    internal bool HasFires() => Answers("schedule/planned-fires");

    private long Scalar(string name)
    {
        using DbConnection connection = Open();
        return connection.ExecuteScalar<long>(Text(name));
    }

    private void Make(string create, string probe)
    {
        if (!Answers(probe))
        {
            Attempt(create, probe);
        }
    }

    // Another program may have made it between our looking and our making.
    private void Attempt(string create, string probe)
    {
        try
        {
            Execute(create);
        }
        catch (DbException) when (Answers(probe))
        {
        }
    }

    private bool Answers(string probe)
    {
        using DbConnection connection = Open();
        try
        {
            connection.Query(Text(probe));
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private DbConnection Open()
    {
        DbConnection connection = place.Engine switch
        {
            Engine.PostgreSql => new NpgsqlConnection(place.ConnectionString),
            Engine.SqlServer => new SqlConnection(place.ConnectionString),
            _ => new SqliteConnection(place.ConnectionString),
        };
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // SQLite has no schemas: its file holds nothing else.
    private string Text(string name)
    {
        System.Reflection.Assembly here = typeof(ScheduleStore).Assembly;
        string own = $"sql/{name}.sqlserver.sql";
        string text = ShippedFiles.Text(here, place.Engine == Engine.SqlServer && here.GetManifestResourceInfo(own) is not null ? own : $"sql/{name}.sql");
        return place.IsEmbedded ? text.Replace("quartz.", string.Empty, StringComparison.Ordinal) : text;
    }
}
