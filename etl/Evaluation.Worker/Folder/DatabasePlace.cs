using System.Text.RegularExpressions;
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
internal sealed partial record DatabasePlace(Engine Engine, string? Path, string? Environment, string? File, bool? Distribute)
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

    /// <summary>A place as a command names it: a server's engine with where its connection string is, or a DuckDB file.</summary>
    /// <exception cref="UsageFault">What goes with an engine is missing, or goes with another one.</exception>
    internal static DatabasePlace Named(string to, string? environment, string? file, bool? distribute)
    {
        bool isServer = to is Postgres or SqlServer;
        bool hasText = environment is not null || file is not null;
        return isServer && !hasText ? throw new UsageFault($"Pour [{to}], dites où est la chaîne de connexion\u00a0: --environment NOM ou --file FICHIER.")
            : !isServer && hasText ? throw new UsageFault($"[{to}] est le chemin d'un fichier DuckDB, qui n'a pas de chaîne de connexion\u00a0: retirez --environment et --file, ou écrivez --to {Postgres} ou --to {SqlServer}.")
            : !isServer && !System.IO.Path.HasExtension(to) ? throw new UsageFault($"[{to}] n'est ni {Postgres}, ni {SqlServer}, ni un fichier DuckDB\u00a0: donnez à celui-ci son extension, comme entrepot.duckdb.")
            : to != Postgres && distribute is not null ? throw new UsageFault($"--distribute ne va qu'avec --to {Postgres}.")
            : new DatabasePlace(to switch { Postgres => Engine.PostgreSql, SqlServer => Engine.SqlServer, _ => Engine.DuckDb }, isServer ? null : to, environment, file, distribute);
    }

    /// <summary>The lines of evaluation.yaml that name this place.</summary>
    internal string ToYaml() => Engine == Engine.DuckDb ? $"database: {Quoted(Path!)}" : string.Join(System.Environment.NewLine, Lines());

    /// <summary>The settings to open the warehouse with.</summary>
    /// <param name="folder">The territory folder.</param>
    /// <exception cref="UsageFault">The connection string is nowhere, or others can read its file.</exception>
    internal WarehouseSettings Settings(string folder) => Engine == Engine.DuckDb
        ? WarehouseSettings.At(System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, Path!)))
        : WarehouseSettings.On(Engine, ConnectionText.Read(Environment, File is null ? null : System.IO.Path.Combine(folder, File))) with { Distribute = Distribute };

    private IEnumerable<string> Lines()
    {
        yield return "database:";
        yield return $"  engine: {(Engine == Engine.PostgreSql ? Postgres : SqlServer)}";
        if (Environment is not null)
        {
            yield return $"  environment: {Quoted(Environment)}";
        }

        if (File is not null)
        {
            yield return $"  file: {Quoted(File)}";
        }

        if (Distribute is { } distribute)
        {
            yield return $"  distribute: {(distribute ? "true" : "false")}";
        }
    }

    private static string Quoted(string text) => Plain().IsMatch(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

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

    [GeneratedRegex(@"^[\w/][\w./-]*$")]
    private static partial Regex Plain();
}
