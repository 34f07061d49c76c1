using System.IO.Compression;
using System.Text;
using Evaluation.Etl.Templates;
using Evaluation.Testing;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>No person's identity in any byte that is kept: database, write-ahead log, archive, or what a load says; be it in the name of a file.</summary>
public sealed class IdentityTests
{
    private const string Adviser = "5f9d7c3b2a1e4d6c8b0f1a2e";
    private static readonly string[] Persons = [Adviser, "Zéphirine Quattrocento", "Quattrocento", "0611223344", "zephirine@exemple.fr", "Wladyslawa Ouin-Ouin", "Wladyslawa"];
    private readonly StringBuilder _said = new();

    [EveryDatabase]
    public void No_value_of_a_person_is_found_in_any_byte_kept_or_in_what_is_said(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        string permanence = "Zéphirine Quattrocento,0611223344,zephirine@exemple.fr," + string.Join(',', Enumerable.Repeat("null", 21));
        Cra named = new("a") { Adviser = Adviser, Annotation = "\"Zéphirine Quattrocento, 0611223344\"", Permanence = permanence };
        Say(territory.Load(Cra.Feed, "CRA de Zéphirine Quattrocento.csv", Cra.File(named, named with { Id = "b" })));
        Say(territory.Load(Cra.Feed, "Quattrocento (copie).csv", Cra.File(named, named with { Id = "b" })));
        Say(territory.Load(Cra.Feed, "fautif Quattrocento.csv", Cra.FileOf((named with { Id = "c", At = "2025-02-31 10:00:00.000" }).Line, (named with { Id = "d" }).Line + ",Quattrocento", "Zéphirine Quattrocento," + named.Line)));
        Say(territory.Load(Cra.Feed, "Wladyslawa Ouin-Ouin.csv", Cra.FileOf(named.Line, (named with { Id = "e", Annotation = "\"Quattrocento" }).Line)));
        Say(territory.Load(Cra.Feed, "colonne.csv", Cra.File(named).Replace("nb_participants,nb", "participants,nb", StringComparison.Ordinal)));
        LoadReport grown = territory.Load(Cra.Feed, "nouvelle.csv", Cra.File(named with { Id = "f" }).Replace(Cra.Header, $"{Cra.Header},usager", StringComparison.Ordinal).Replace(",60,Zéphirine", ",60,Wladyslawa Ouin-Ouin,Zéphirine", StringComparison.Ordinal));
        Assert.Equal(1, grown.Outcome!.Loaded);
        Say(grown);
        Say(territory.Load("foyer/activites", "ateliers de Wladyslawa.xlsx", Workbook()));
        foreach (LoadReport replay in territory.Replay(Cra.Feed).Concat(territory.Replay("foyer/activites")))
        {
            Say(replay);
        }

        // Originals with rejected lines wait for their return a declared time, by themselves; past it nothing is left of them.
        territory.Clock.Set(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(2, territory.Originals.Purge());
        AbsentFrom("what is said", Encoding.UTF8.GetBytes(_said.ToString()));
        ScanTables(territory);
        ScanFiles(territory);
        territory.Close();
        ScanFiles(territory);
        territory.Reopen();
        Assert.Equal("2", territory.Value("select count(distinct mediator_key) from fact_activity"));
    }

    [Fact]
    public void The_scan_finds_a_value_that_is_there() =>
        Assert.Contains(Matches(Encoding.UTF8.GetBytes($"…{Adviser}…")), found => found == Adviser);

    private static byte[] Workbook()
    {
        object?[] row =
        [
            "F-1", new DateOnly(2025, 1, 14), "Atelier collectif", "26108", "Crest", "Lieu d'activité", 6, 2, 90, "Courriels", null, null,
            null, null, 1, 2, 3, 4, 2, null, 2, 1, 3, "Foyer rural", null, "Wladyslawa Ouin-Ouin",
        ];
        object?[] bad = [.. row];
        (bad[0], bad[6]) = ("F-2", -5);
        using MemoryStream file = new();
        WorkbookTemplate.Activities.Write(file, new TemplateContent("Foyer", new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31), new DateOnly(2025, 4, 1), [row, bad]));
        return file.ToArray();
    }

    private static IEnumerable<string> Matches(byte[] bytes) => Persons.Where(person =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(person)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(person)) >= 0);

    private static void AbsentFrom(string where, byte[] bytes) => Assert.True(!Matches(bytes).Any(), $"{where} holds {string.Join(", ", Matches(bytes))}");

    private void Say(LoadReport report) => _said.Append(report.Name).Append(Told.Report(report)).AppendJoin('\n', report.Notes).AppendJoin('\n', report.Checks.Select(check => check.Sentence)).Append(report.Refusal);

    private static void ScanFiles(TerritoryOnDisk territory)
    {
        foreach (string path in Kept(territory))
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using MemoryStream bytes = new();
            file.CopyTo(bytes);
            AbsentFrom(path, bytes.ToArray());
            if (path.EndsWith(".gz", StringComparison.Ordinal))
            {
                using GZipStream gzip = new(File.OpenRead(path), CompressionMode.Decompress);
                using MemoryStream content = new();
                gzip.CopyTo(content);
                AbsentFrom(path, content.ToArray());
            }
        }
    }

    // All but what the partners gave; with the database where it is a file.
    private static IEnumerable<string> Kept(TerritoryOnDisk territory) =>
        Directory.EnumerateFiles(territory.FolderPath, "*", SearchOption.AllDirectories).Where(path => !path.Contains("livraisons", StringComparison.Ordinal))
            .Concat(territory.Settings.Engine == Engine.DuckDb ? Directory.EnumerateFiles(Path.GetDirectoryName(territory.Settings.Location)!) : []);

    // Engines compress, and servers keep their files for themselves: every value of every table is looked at too.
    private static void ScanTables(TerritoryOnDisk territory)
    {
        foreach (Table table in StarDictionary.Current.Tables.Where(table => table.Kind != TableKind.Staging && table.Name is not ("dim_territory" or "bridge_territory")))
        {
            AbsentFrom(table.Name, Encoding.UTF8.GetBytes(string.Join('\n', All(territory, table.Name))));
        }
    }

    // SqlClient loses its place in a long answer of long texts (TryReadPlpLength): they are asked for one by one.
    private static IEnumerable<string> All(TerritoryOnDisk territory, string table) => table == "journal_text"
        ? territory.Rows("select distinct sha256 from journal_text").SelectMany(sha256 => territory.All($"journal_text where sha256 = '{sha256}'"))
        : territory.All(table);
}
