using Evaluation.Etl.Returns;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Returns;

/// <summary>What a partner gets back, compared whole: cover, lines to correct, lines set aside, and the text beside.</summary>
public sealed class ReturnWorkbookTests
{
    private static readonly string Delivered = Cra.FileOf(
        (new Cra("a") { Updated = "2025-03-12 10:00:00.000" }).Line,
        (new Cra("b") { At = "2025-02-31 10:00:00.000", Minutes = "-1" }).Line,
        (new Cra("c") { Participants = "0", Annotation = "\"Mme Durand, \"\"rappeler\"\"\"" }).Line,
        "n'importe quoi",
        (new Cra("a") { Minutes = "90" }).Line);

    [EveryDatabase]
    public void Of_a_text_with_faults(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "cra.csv", Delivered);
        WrittenReturn sent = territory.SendBack(Delivery(territory));
        ExpectedFile.Matches("of-a-text.cells.txt", SheetCells.Of(sent.Files[0].Path).Replace($"livraison {Delivery(territory)}", "livraison N", StringComparison.Ordinal).Replace($"livraison-{Delivery(territory)}", "livraison-N", StringComparison.Ordinal).Replace($"n°\u00a0{Delivery(territory)}", "n°\u00a0N", StringComparison.Ordinal));
        ExpectedFile.Matches("of-a-text.csv.txt", File.ReadAllText(sent.Files[1].Path).Replace($"livraison {Delivery(territory)}", "livraison N", StringComparison.Ordinal));
    }

    [EveryDatabase]
    public void Once_the_original_is_gone_it_says_so_and_gives_lines_and_reasons(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "cra.csv", Delivered);
        territory.Clock.Set(new DateTime(2026, 2, 15, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(1, territory.Originals.Purge());
        WrittenReturn sent = territory.SendBack(Delivery(territory));
        Assert.False(sent.HasOriginal);
        ExpectedFile.Matches("original-gone.cells.txt", SheetCells.Of(Assert.Single(sent.Files).Path).Replace($"livraison {Delivery(territory)}", "livraison N", StringComparison.Ordinal).Replace($"n°\u00a0{Delivery(territory)}", "n°\u00a0N", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_lines_give_the_same_bytes()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        territory.Load(Cra.Feed, "cra.csv", Delivered);
        string path = territory.SendBack(Delivery(territory)).Files[0].Path;
        byte[] first = File.ReadAllBytes(path);
        File.Delete(path);
        Assert.Equal([new ReturnedFile(path, IsNew: true), new ReturnedFile(Path.ChangeExtension(path, ".csv"), IsNew: false)], territory.SendBack(Delivery(territory)).Files);
        Assert.Equal(first, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_file_begun_to_be_corrected_is_left_as_it_is()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        territory.Load(Cra.Feed, "cra.csv", Delivered);
        string text = territory.SendBack(Delivery(territory)).Files[1].Path;
        File.WriteAllText(text, "corrigé");
        Assert.All(territory.SendBack(Delivery(territory)).Files, file => Assert.False(file.IsNew));
        Assert.Equal("corrigé", File.ReadAllText(text));
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void What_may_name_somebody_is_for_its_owner_only()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        territory.Load(Cra.Feed, "cra.csv", Delivered);
        string[] files = [.. territory.SendBack(Delivery(territory)).Files.Select(file => file.Path), .. Directory.EnumerateFiles(Path.Combine(territory.FolderPath, "inbox", "originals"))];
        Assert.Equal(Enumerable.Repeat(UnixFileMode.UserRead | UnixFileMode.UserWrite, 3), files.Select(File.GetUnixFileMode));
    }

    [Fact]
    public void An_archive_that_holds_the_file_as_received_needs_no_second_copy()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        territory.Load("mednum/ifn-communes", "ifn.csv", "name,division,code,no_thd_coverage_rate,no_4g_coverage_rate,poverty_rate,older_65_rate,nscol15p_rate,total\nDie,city,26113,1,2,3,onze,5,7\n");
        territory.Load(Cra.Feed, "sain.csv", Cra.File(new Cra("a")));
        Assert.False(Directory.Exists(Path.Combine(territory.FolderPath, "inbox", "originals")));
    }

    private static int Delivery(TerritoryOnDisk territory) => int.Parse(territory.Value("select max(delivery_key) from journal_delivery"), System.Globalization.CultureInfo.InvariantCulture);
}
