using System.Globalization;
using System.Text.RegularExpressions;
using Evaluation.Testing;
using Evaluation.Testing.Faults;
using Evaluation.Warehouse;

namespace Evaluation.Worker.Tests.Folder;

/// <summary>The program itself on a server that lets it down: what another try mends is tried again and told, the rest is told at once.</summary>
public sealed partial class SteadyWorkplaceTests(FragilePostgreSql server) : IClassFixture<FragilePostgreSql>, IDisposable
{
    private const int Lines = 12_000;
    private readonly PreparedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [FragilePostgreSqlFact]
    public void A_load_whose_line_is_cut_is_done_again_and_ends_whole()
    {
        Use(server.ConnectionString(server.NewDatabase("coupee")));
        Assert.Equal(0, _folder.Run("check").ExitCode);
        using CutLine line = new("127.0.0.1", int.Parse(server.Place.Split(':')[1], CultureInfo.InvariantCulture));
        Use($"Host=127.0.0.1;Port={line.Port};Username=postgres;Database=coupee");
        _folder.Write("cra.csv", CraText.Many(Lines));
        line.CutAfter(600_000);
        EvaluationProcess load = _folder.Run("load", "conseiller-numerique/cra-v1", "cra.csv");
        Assert.Equal(
            (0, "La liaison avec le serveur PostgreSQL est perdue (…). Rien de ce qui était en cours n'est gardé ; vérifiez que le serveur tourne, puis recommencez. Le programme recommence de lui-même dans 1 s (essai 2 sur 5)."),
            (load.ExitCode, Plain(load.Errors)));
        using WarehouseDatabase database = WarehouseDatabase.OpenReadOnly(server.Settings("coupee"), TimeProvider.System);
        string counts = FaultyTerritory.Counts(database.Session);
        Assert.Contains($"fact_activity {Lines}", counts, StringComparison.Ordinal);
        Assert.Contains("journal_delivery 3", counts, StringComparison.Ordinal);
    }

    [FragilePostgreSqlFact]
    public void What_waiting_does_not_mend_is_told_at_once()
    {
        server.Run("postgres", "create role guarded login password 'secret'");
        Use(server.ConnectionString("postgres", "guarded") + ";Password=faux");
        _folder.Write("cra.csv", CraText.Many(1));
        EvaluationProcess load = _folder.Run("load", "conseiller-numerique/cra-v1", "cra.csv");
        Assert.Equal(
            (2, $"L'entrepôt PostgreSQL [{server.Place}/postgres] ne s'ouvre pas. Le serveur ne reconnaît pas l'utilisateur ou son mot de passe : password authentication failed for user \"guarded\". Corrigez la chaîne de connexion."),
            (load.ExitCode, Plain(load.Errors)));
    }

    [FragilePostgreSqlFact]
    public void The_check_tells_what_PostgreSQL_is_and_what_a_user_lacks()
    {
        Use(server.ConnectionString(server.NewDatabase("verifiee")));
        EvaluationProcess check = _folder.Run("check");
        Assert.Equal((0, ""), (check.ExitCode, check.Errors));
        server.Run("postgres", "create role demunie login");
        Use(server.ConnectionString("verifiee", "demunie"));
        EvaluationProcess refused = _folder.Run("check");
        Assert.Equal(2, refused.ExitCode);
        ExpectedFile.Matches("check.postgresql.txt", Masked($"{check.Output}\n--\n{refused.Output}\n--\n{refused.Errors}"));
    }

    [Fact]
    public void The_check_tells_what_the_DuckDB_file_is()
    {
        EvaluationProcess check = _folder.Run("check");
        Assert.Equal((0, ""), (check.ExitCode, check.Errors));
        ExpectedFile.Matches("check.duckdb.txt", Masked(check.Output).Replace(_folder.FolderPath, "{folder}", StringComparison.Ordinal));
    }

    private static string Plain(string text) => Driver().Replace(text.Replace('\u00a0', ' '), "…");

    private static string Masked(string text) => Version().Replace(Port().Replace(text, "127.0.0.1:{port}"), "$1 {version}");

    private void Use(string connectionString)
    {
        string file = _folder.Write("base.txt", connectionString);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        string settings = Path.Combine(_folder.FolderPath, "evaluation.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("database: entrepot.duckdb", "database: { engine: postgresql, file: base.txt }", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<=est perdue \().+?(?=\)\. Rien)")]
    private static partial Regex Driver();

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Port();

    [GeneratedRegex(@"(PostgreSQL|DuckDB) v?\d[^,]*")]
    private static partial Regex Version();
}
