using System.Globalization;

namespace Evaluation.Benchmarks.Servers;

/// <summary>A territory folder for measures: the plan and partners of the demonstration, the fragility index loaded, no number hidden unless said.</summary>
/// <param name="path">Where it is written.</param>
/// <param name="connectionString">Of the PostgreSQL database its warehouse lives in; null for a DuckDB file in the folder.</param>
/// <param name="threshold">Counts of people below it are hidden; 1 for none.</param>
internal sealed class MeasuredTerritory(string path, string? connectionString, int threshold = 1)
{
    private const string Settings = """
        name: Territoire mesuré
        territory: departement:23
        fictional: true
        database: PLACE
        archive: archive
        pseudonym_key: pseudonymes.key
        language: fr
        disclosure: { internal: THRESHOLD, public: THRESHOLD }
        """;

    private static readonly string Evaluation = Path.Combine(AppContext.BaseDirectory, "evaluation");

    /// <summary>Writes the folder anew and loads what the CRA of the measure are set beside.</summary>
    /// <param name="index">The fragility index, delivered.</param>
    internal void Renew(string index)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        Run("init", path);
        Copy("plan");
        Copy("partners");
        WriteDatabase();
        Run("check", "--folder", path);
        Load("mednum/ifn-communes", index);
    }

    /// <summary>Loads a delivery.</summary>
    internal MeasuredProcess Load(string feed, string file) => Run("load", feed, file, "--folder", path);

    /// <summary>Computes everything the yearly report prints.</summary>
    internal MeasuredProcess Evaluate(string year) => MeasuredProcess.Run(Environment.ProcessPath!, "values", path, year);

    /// <summary>Computes every contract along every slice of the yearly report.</summary>
    internal MeasuredProcess EveryContract(string year) => MeasuredProcess.Run(Environment.ProcessPath!, "every-contract", path, year);

    /// <summary>Writes the yearly report.</summary>
    internal MeasuredProcess Report(string year) => Run("report", "yearly", "--period", year, "--out", path, "--folder", path);

    /// <summary>Asks the warehouse.</summary>
    internal string Query(string select) => Run("query", select, "--folder", path).Output;

    private static MeasuredProcess Run(params string[] arguments) => MeasuredProcess.Run(Evaluation, arguments);

    private void WriteDatabase()
    {
        File.WriteAllText(
            Path.Combine(path, "evaluation.yaml"),
            Settings.Replace("THRESHOLD", threshold.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("PLACE", connectionString is null ? "entrepot.duckdb" : "{ engine: postgresql, file: connexion }", StringComparison.Ordinal));
        string file = Path.Combine(path, "connexion");
        File.WriteAllText(file, connectionString);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private void Copy(string declared)
    {
        string source = Path.Combine(AppContext.BaseDirectory, "Demo", declared);
        Directory.Delete(Path.Combine(path, declared), recursive: true);
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(path, declared, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
