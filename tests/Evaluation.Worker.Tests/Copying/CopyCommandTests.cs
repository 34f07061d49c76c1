using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Copying;

/// <summary>Moving a warehouse that has lived, by the real program.</summary>
public sealed class CopyCommandTests
{
    private static LivedTerritory Lived => LivedTerritory.Once;

    [EveryDatabase]
    public void Values_as_of_any_load_and_the_reports_are_the_same_there_and_back_again(TestEngine engine)
    {
        using TestWarehouse there = TestWarehouse.New(engine);
        using TestWarehouse back = TestWarehouse.New(TestEngine.DuckDb);
        string folder = Move(Lived.Folder, there);
        Assert.True(Lived.Answered == LivedTerritory.Answers(folder), "other values or reports there");
        Assert.Equal(Lived.Answered, LivedTerritory.Answers(Move(folder, back)));
        Assert.StartsWith("Territoire de démonstration (departement:23)", LivedTerritory.Do(folder, "check"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_go_together_is_refused_in_a_sentence()
    {
        Refused("Pour [postgresql], dites où est la chaîne de connexion\u00a0: --environment NOM ou --file FICHIER.", "--to", "postgresql");
        Refused("[w.duckdb] est le chemin d'un fichier DuckDB, qui n'a pas de chaîne de connexion\u00a0: retirez --environment et --file, ou écrivez --to postgresql ou --to sqlserver.", "--to", "w.duckdb", "--file", "f");
        Refused("[mysql] n'est ni postgresql, ni sqlserver, ni un fichier DuckDB\u00a0: donnez à celui-ci son extension, comme entrepot.duckdb.", "--to", "mysql");
        Refused("--distribute ne va qu'avec --to postgresql.", "--to", "sqlserver", "--file", "f", "--distribute", "true");
        Refused("La variable d'environnement [EVALUATION_NOWHERE] ne porte pas de chaîne de connexion.", "--to", "postgresql", "--environment", "EVALUATION_NOWHERE");
        Refused("L'entrepôt d'arrivée est celui de départ : désignez un fichier ou une base vide.", "--to", "entrepot.duckdb");
    }

    private static void Refused(string sentence, params string[] arguments)
    {
        EvaluationProcess copy = EvaluationProcess.Run(Lived.Folder, ["copy", .. arguments]);
        Assert.Equal((2, "", sentence), (copy.ExitCode, copy.Output, copy.Errors.TrimEnd()));
    }

    // Copies, and returns a folder that does as the command told.
    private static string Move(string folder, TestWarehouse target)
    {
        string shown = LivedTerritory.Do(folder, LivedTerritory.CopyTo(target, folder));
        Assert.Equal(LivedTerritory.Tables, shown.Split('\n').Count(line => line.Contains(LivedTerritory.Verified, StringComparison.Ordinal)));
        Assert.DoesNotContain("Password", shown, StringComparison.Ordinal);
        return Lived.Elsewhere(shown[shown.LastIndexOf("database:", StringComparison.Ordinal)..]);
    }
}
