using Evaluation.Testing;
using Evaluation.Warehouse;

namespace Evaluation.Worker.Tests.Copying;

/// <summary>Where the warehouse of a backup goes back, on every engine.</summary>
public sealed class RestoreTests : IDisposable
{
    private readonly PreparedFolder _folder = new();
    private readonly TemporaryFolder _elsewhere = new();

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    [EveryDatabase]
    public void A_restore_leaves_a_warehouse_in_use_as_it_is_and_fills_an_empty_one(TestEngine engine)
    {
        using TestWarehouse used = TestWarehouse.New(engine, Preparation.FewCommunes);
        using TestWarehouse empty = TestWarehouse.New(engine);
        Name(used, _folder.FolderPath);
        Done("evaluate", "--period", "2025");
        string backup = _elsewhere.File("sauvegarde");
        Done("backup", backup);
        string known = Status(_folder.FolderPath);
        _folder.Write("faux.csv", "Personne ne livre ceci.");
        Assert.NotEqual(0, _folder.Run("load", "conseiller-numerique/cra-v1", "faux.csv").ExitCode);

        string restored = _elsewhere.File("rendu");
        EvaluationProcess refused = _folder.Run("restore", backup, "--folder", restored);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("une restauration n'écrase rien.", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("tout est restauré sauf l'entrepôt", refused.Errors, StringComparison.Ordinal);
        using (WarehouseDatabase held = used.OpenReadOnly())
        {
            Assert.Equal("1", TestWarehouse.Value(held, "select count(*) as n from journal_refusal"));
        }

        Name(empty, restored);
        Assert.Equal((0, ""), Ended(_folder.Run("restore", backup, "--folder", restored, "--warehouse-only")));
        Assert.Equal(known, Status(restored));
        Assert.Equal(2, _folder.Run("restore", backup, "--folder", restored, "--warehouse-only").ExitCode);
    }

    private static (int ExitCode, string Errors) Ended(EvaluationProcess process) => (process.ExitCode, process.Errors);

    private static string Status(string folder) => PreparedFolder.Trimmed(folder, "status").Output;

    private void Done(params string[] arguments) => Assert.Equal((0, ""), Ended(_folder.Run(arguments)));

    // The connection string lies beside, in a file that no backup takes.
    private void Name(TestWarehouse warehouse, string folder)
    {
        string file = _elsewhere.Write($"{Guid.NewGuid():N}.txt", warehouse.Settings.Location);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        string settings = Path.Combine(folder, "evaluation.yaml");
        string place = warehouse.Settings.Engine == Engine.DuckDb ? warehouse.Settings.Location : $"{{ engine: {(warehouse.Settings.Engine == Engine.SqlServer ? "sqlserver" : "postgresql")}, file: {file} }}";
        File.WriteAllLines(settings, [.. File.ReadLines(settings).Where(line => !line.StartsWith("database:", StringComparison.Ordinal)), $"database: {place}"]);
    }
}
