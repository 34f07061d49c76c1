using System.Diagnostics;
using Evaluation.Testing;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Worker.Tests.Copying;

/// <summary>Moving a warehouse that has lived, by the real program.</summary>
public sealed class CopyCommandTests(LivedTerritory lived) : IClassFixture<LivedTerritory>
{
    private const string Verified = "copiée, vérifiée";
    private const string Compared = "déjà là, comparée";
    private const string Kept = "vérifiée avant l'interruption";
    private static readonly int Tables = StarDictionary.Current.Tables.Count(table => table.Kind != TableKind.Staging && table.Name is not ("journal_schema" or "journal_copy"));

    [EveryDatabase]
    public void Values_as_of_any_load_and_the_reports_are_the_same_there_and_back_again(TestEngine engine)
    {
        using TestWarehouse there = TestWarehouse.New(engine);
        using TestWarehouse back = TestWarehouse.New(TestEngine.DuckDb);
        string folder = Move(lived.Folder, there);
        Assert.Equal(lived.Answered, LivedTerritory.Answers(folder));
        Assert.Equal(lived.Answered, LivedTerritory.Answers(Move(folder, back)));
        Assert.StartsWith("Territoire de démonstration (departement:23)", LivedTerritory.Do(folder, "check"), StringComparison.Ordinal);
    }

    [EveryDatabase]
    public void A_copy_killed_again_and_again_ends_as_an_undisturbed_one(TestEngine engine)
    {
        using TestWarehouse target = TestWarehouse.New(engine);
        TimeSpan whole;
        using (TestWarehouse undisturbed = TestWarehouse.New(engine))
        {
            long start = Stopwatch.GetTimestamp();
            LivedTerritory.Do(lived.Folder, Command(lived.Folder, undisturbed));
            whole = Stopwatch.GetElapsedTime(start);
        }

        // On a busy machine one of them may end before it is killed: nothing is left to be kept then.
        int inBetween = 0;
        bool killed = true;
        for (double share = 0.2; inBetween < 3 && killed; share += 0.05)
        {
            killed = Kill(target, whole * share);
            inBetween += VerifiedTables(target) is long verified && verified > 0 && verified < Tables ? 1 : 0;
        }

        Assert.True(inBetween > 0, "no kill came when some tables were verified and others not");
        string shown = LivedTerritory.Do(lived.Folder, Command(lived.Folder, target));
        Assert.Equal(killed, shown.Contains(Kept, StringComparison.Ordinal));
        Assert.Equal(Tables, Lines(shown, Verified) + Lines(shown, Compared) + Lines(shown, Kept));
        Assert.Equal(Tables, Lines(LivedTerritory.Do(lived.Folder, Command(lived.Folder, target)), Compared));
    }

    [Fact]
    public void What_does_not_go_together_is_refused_in_a_sentence()
    {
        Refused("Pour [postgresql], dites où est la chaîne de connexion\u00a0: --environment NOM ou --file FICHIER.", "--to", "postgresql");
        Refused("[w.duckdb] est le chemin d'un fichier DuckDB, qui n'a pas de chaîne de connexion\u00a0: retirez --environment et --file, ou écrivez --to postgresql ou --to sqlserver.", "--to", "w.duckdb", "--file", "f");
        Refused("--distribute ne va qu'avec --to postgresql.", "--to", "sqlserver", "--file", "f", "--distribute", "true");
        Refused("La variable d'environnement [EVALUATION_NOWHERE] ne porte pas de chaîne de connexion.", "--to", "postgresql", "--environment", "EVALUATION_NOWHERE");
        Refused("L'entrepôt d'arrivée est celui de départ : désignez un fichier ou une base vide.", "--to", "entrepot.duckdb");
    }

    private void Refused(string sentence, params string[] arguments)
    {
        EvaluationProcess copy = EvaluationProcess.Run(lived.Folder, ["copy", .. arguments]);
        Assert.Equal((2, "", sentence), (copy.ExitCode, copy.Output, copy.Errors.TrimEnd()));
    }

    // Copies, and returns a folder that does as the command told.
    private string Move(string folder, TestWarehouse target)
    {
        string shown = LivedTerritory.Do(folder, Command(folder, target));
        Assert.Equal(Tables, Lines(shown, Verified));
        Assert.DoesNotContain("Password", shown, StringComparison.Ordinal);
        return lived.Elsewhere(shown[shown.LastIndexOf("database:", StringComparison.Ordinal)..]);
    }

    private static string[] Command(string folder, TestWarehouse target)
    {
        if (target.Settings.Engine == Engine.DuckDb)
        {
            return ["copy", "--to", target.Settings.Location];
        }

        string file = Path.Combine(folder, "connexion.txt");
        File.WriteAllText(file, target.Settings.Location);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return ["copy", "--to", target.Settings.Engine == Engine.SqlServer ? "sqlserver" : "postgresql", "--file", "connexion.txt"];
    }

    private bool Kill(TestWarehouse target, TimeSpan after)
    {
        using Process copy = EvaluationProcess.Start(lived.Folder, Command(lived.Folder, target));
        bool ended = copy.WaitForExit(after);
        if (!ended)
        {
            copy.Kill();
            copy.WaitForExit();
        }

        return !ended;
    }

    private static long VerifiedTables(TestWarehouse target)
    {
        try
        {
            using WarehouseDatabase database = target.OpenReadOnly();
            return database.Session.ScalarText<long>("select cast(count(*) as bigint) from journal_copy where verified_at is not null");
        }
        catch (WarehouseFault)
        {
            return 0;
        }
    }

    private static int Lines(string shown, string state) => shown.Split('\n').Count(line => line.Contains(state, StringComparison.Ordinal));
}
