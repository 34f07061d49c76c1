using Evaluation.Warehouse.Schema;
using Microsoft.Data.SqlClient;

namespace Evaluation.Testing.Engines;

/// <summary>The content of a warehouse on SQL Server, to come back to: each table copied into the schema <c>prepared</c>.</summary>
internal sealed class SqlServerSnapshot
{
    // How many rows a table has, the load that brought the last ones and how many are held true: no load of the product leaves all three as they were.
    private static readonly string Question = string.Join(" union all ", StarDictionary.Current.Tables.Where(table => table.Kind != TableKind.Staging).Select(Mark));

    private readonly string _location;
    private readonly IReadOnlyDictionary<string, string> _marks;

    private SqlServerSnapshot(string location)
    {
        _location = location;
        _marks = Marks(location);
    }

    /// <summary>Copies the tables of a database as they are.</summary>
    public static SqlServerSnapshot Of(string location)
    {
        SqlServerSnapshot snapshot = new(location);
        SqlServerDatabases.Run(location, "create schema prepared");
        SqlServerDatabases.Run(location, string.Join(";\n", snapshot._marks.Keys.Select(table => $"select * into prepared.{table} from evaluation.{table}")));
        return snapshot;
    }

    /// <summary>Brings the tables that changed back.</summary>
    public void Restore()
    {
        IReadOnlyDictionary<string, string> now = Marks(_location);
        string[] changed = [.. _marks.Where(table => now[table.Key] != table.Value).Select(table => $"truncate table evaluation.{table.Key};\ninsert into evaluation.{table.Key} select * from prepared.{table.Key}")];
        if (changed.Length > 0)
        {
            SqlServerDatabases.Run(_location, string.Join(";\n", changed));
        }
    }

    private static string Mark(Table table) => table.IsRecorded
        ? $"select '{table.Name}', count_big(*), max(recorded_from), sum(case when recorded_to = 2147483647 then 1 else 0 end) from evaluation.{table.Name}"
        : $"select '{table.Name}', count_big(*), 0, 0 from evaluation.{table.Name}";

    private static Dictionary<string, string> Marks(string location)
    {
        using SqlConnection connection = new(location);
        connection.Open();
#pragma warning disable CA2100 // Names of the dictionary.
        using SqlCommand command = new(Question, connection);
#pragma warning restore CA2100
        using SqlDataReader reader = command.ExecuteReader();
        Dictionary<string, string> marks = [];
        while (reader.Read())
        {
            marks[reader.GetString(0)] = $"{reader[1]}|{reader[2]}|{reader[3]}";
        }

        return marks;
    }
}
