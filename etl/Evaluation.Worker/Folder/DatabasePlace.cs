using Evaluation.Declared;
using Evaluation.Warehouse;
using Evaluation.Worker.Commands;

namespace Evaluation.Worker.Folder;

/// <summary>Where <c>evaluation.yaml</c> says the warehouse is; a server's connection string never stands in the file itself.</summary>
/// <param name="Engine">The database.</param>
/// <param name="Path">The DuckDB file, from the folder.</param>
/// <param name="Environment">The environment variable that holds the connection string.</param>
/// <param name="File">The file that holds the connection string, from the folder; read where there is no variable.</param>
/// <param name="Distribute">Whether PostgreSQL spreads the star by Citus; null to do so where it is present.</param>
internal sealed record DatabasePlace(Engine Engine, string? Path, string? Environment, string? File, bool? Distribute)
{
    private const string Duck = "duckdb";
    private const string Postgres = "postgresql";
    private const string SqlServer = "sqlserver";

    /// <summary>Reads the value: a path alone is a DuckDB file, a group of keys names its engine.</summary>
    internal static DatabasePlace Read(DeclaredValue value)
    {
        if (value.IsText)
        {
            return new DatabasePlace(Engine.DuckDb, value.Text(), null, null, null);
        }

        DeclaredMap map = value.Map();
        return map.OneOf("engine", [Duck, Postgres, SqlServer]) switch
        {
            Postgres => Server(Engine.PostgreSql, map, map.OptionalValue("distribute")?.Flag()),
            SqlServer => Server(Engine.SqlServer, map, null),
            _ => new DatabasePlace(Engine.DuckDb, map.Text("path"), null, null, null),
        };
    }

    /// <summary>The settings to open the warehouse with.</summary>
    /// <param name="folder">The territory folder.</param>
    /// <exception cref="UsageFault">The connection string is nowhere, or others can read its file.</exception>
    internal WarehouseSettings Settings(string folder) => Engine == Engine.DuckDb
        ? WarehouseSettings.At(System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, Path!)))
        : WarehouseSettings.On(Engine, ConnectionText.Read(Environment, File is null ? null : System.IO.Path.Combine(folder, File))) with { Distribute = Distribute };

    private static DatabasePlace Server(Engine engine, DeclaredMap map, bool? distribute)
    {
        string? environment = map.OptionalText("environment");
        string? file = map.OptionalText("file");
        if (environment is null && file is null)
        {
            map.Fault("la chaîne de connexion ne s'écrit pas ici\u00a0: dire dans quelle variable d'environnement (environment) ou dans quel fichier (file) elle est", "engine");
        }

        return new DatabasePlace(engine, null, environment, file, distribute);
    }
}
