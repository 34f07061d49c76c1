using System.Text;
using Evaluation.Etl.Templates;
using Evaluation.Etl.Tests.Reading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>Each bad delivery ends in counted lines or in one sentence that names partner, feed, file and place; nothing is half loaded. Compared whole with <c>bad/*.txt</c>.</summary>
public sealed class BadDeliveryTests
{
    private static readonly UTF8Encoding Utf8 = new(false);

    [EveryDatabase]
    public void An_empty_file(TestEngine engine) => Refused(engine, "empty", []);

    [EveryDatabase]
    public void A_header_without_a_line(TestEngine engine) => Counted(engine, "header-only", Cra.Header + "\n");

    [EveryDatabase]
    public void A_delivery_whole_for_its_feed_without_a_line(TestEngine engine) => Refused(engine, "whole-without-line", territory => territory.Load("mednum/ifn-communes", "x.csv", "name,division,code,no_thd_coverage_rate,no_4g_coverage_rate,poverty_rate,older_65_rate,nscol15p_rate,total\n"));

    [EveryDatabase]
    public void A_wrong_separator(TestEngine engine) => Refused(engine, "wrong-separator", Utf8.GetBytes(Cra.File(new Cra("a")).Replace(',', ';')));

    [EveryDatabase]
    public void Windows_1252(TestEngine engine) => Refused(engine, "windows-1252", Encoding.Latin1.GetBytes(Cra.File(new Cra("a"), new Cra("b") { StructureName = "Mairie de Nîmes" })));

    [EveryDatabase]
    public void Utf_16_with_its_mark(TestEngine engine) => Refused(engine, "utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Cra.File(new Cra("a")))]);

    [EveryDatabase]
    public void An_unbalanced_quote(TestEngine engine) => Refused(engine, "unbalanced-quote", Utf8.GetBytes(Cra.File(new Cra("a"), new Cra("b") { StructureName = "\"Mairie" }, new Cra("c"))));

    [EveryDatabase]
    public void A_nul_byte(TestEngine engine) => Refused(engine, "nul-byte", Utf8.GetBytes(Cra.File(new Cra("a"), new Cra("b") { StructureName = "Mai\0rie" })));

    [EveryDatabase]
    public void A_line_of_100_MB(TestEngine engine)
    {
        Refused(engine, "line-of-100-mb", territory => territory.LoadFile(Cra.Feed, Long(territory.FileOf("long.csv", Utf8.GetBytes(Cra.File(new Cra("a")))))));
    }

    [EveryDatabase]
    public void A_mapped_column_that_is_gone(TestEngine engine) => Refused(engine, "column-gone", Utf8.GetBytes(Cra.File(new Cra("a")).Replace("nb_participants,nb", "participants,nb", StringComparison.Ordinal)));

    [EveryDatabase]
    public void A_column_that_stands_twice(TestEngine engine) => Refused(engine, "column-twice", Utf8.GetBytes(Cra.File(new Cra("a")).Replace("code_postal,nom_commune", "nom_commune,nom_commune", StringComparison.Ordinal)));

    [EveryDatabase]
    public void A_file_that_is_not_there(TestEngine engine) => Refused(engine, "no-file", territory => territory.LoadFile(Cra.Feed, Path.Combine(territory.FolderPath, "livraisons", "absent.csv")), (territory, text) => text.Replace(territory.FolderPath, "FOLDER", StringComparison.Ordinal));

    [EveryDatabase]
    public void Values_that_cannot_be(TestEngine engine) => Counted(engine, "impossible-values", Cra.File(
        new Cra("a") { At = "2025-02-31 10:00:00.000" },
        new Cra("b") { Minutes = "-30" },
        new Cra("c") { Participants = "1000000000000" },
        new Cra("d") { Participants = "99999999999999999999999999" },
        new Cra("e") { Participants = "0" },
        new Cra("f") { Participants = "deux" },
        new Cra("g") { Participants = "null" },
        new Cra("h") { At = "null" },
        new Cra("i") { At = "1999-01-01 10:00:00.000" },
        new Cra("j") { At = "31/12/2025" },
        new Cra("k") { Minutes = "1441" },
        new Cra("l") { Updated = "hier" },
        new Cra(""),
        new Cra(new string('x', 121)),
        new Cra("m") { Ages = "0,0,0,-1,0" },
        new Cra("n") { At = "2025-02-31 10:00:00.000", Minutes = "-1", Participants = "x" },
        new Cra("ok")));

    [EveryDatabase]
    public void Lines_of_the_wrong_width(TestEngine engine) => Counted(engine, "wrong-width", Cra.FileOf(new Cra("a").Line + ",null", new Cra("b").Line[..^5], "n'importe quoi", new Cra("ok").Line));

    [EveryDatabase]
    public void A_header_among_the_lines(TestEngine engine) => Counted(engine, "header-again", Cra.File(new Cra("a")) + Cra.File(new Cra("ok")));

    [EveryDatabase]
    public void An_unknown_commune_loads_as_unknown(TestEngine engine) => Counted(engine, "unknown-commune", Cra.File(new Cra("a") { Commune = "99999" }, new Cra("b") { Commune = "\"Crest, rue des Remparts\"" }));

    [EveryDatabase]
    public void Ids_that_repeat_in_a_file(TestEngine engine) => Counted(engine, "repeated-ids", Cra.File(new Cra("a"), new Cra("a") { Minutes = "90", Updated = "2025-03-12 08:00:00.000" }, new Cra("a") { Minutes = "75" }));

    [EveryDatabase]
    public void An_id_of_another_file(TestEngine engine) => Counted(engine, "id-of-another-file", Cra.File(new Cra("held") { Minutes = "90", Updated = "2025-03-12 08:00:00.000" }, new Cra("b")));

    [EveryDatabase]
    public void An_old_file_after_a_newer_one(TestEngine engine)
    {
        byte[] newer = Utf8.GetBytes(Cra.File(new Cra("held") { Minutes = "90", Updated = "2025-03-12 08:00:00.000" }));
        Counted(engine, "old-after-newer", Cra.File(new Cra("held") { Minutes = "30", Updated = "2025-03-11 08:00:00.000" }), newer);
    }

    [EveryDatabase]
    public void A_workbook_that_is_none(TestEngine engine) => RefusedWorkbook(engine, "not-a-workbook", Utf8.GetBytes("Identifiant;Date\n1;2025-01-14\n"));

    [EveryDatabase]
    public void A_zip_bomb(TestEngine engine) => RefusedWorkbook(engine, "zip-bomb", new SmallWorkbook().With("xl/worksheets/sheet2.xml", new string(' ', 50_000_000)).Bytes());

    [EveryDatabase]
    public void A_workbook_without_its_period(TestEngine engine) => RefusedWorkbook(engine, "no-period", Written(new TemplateContent("Foyer", null, null, new DateOnly(2025, 4, 1), [Row("a", new DateOnly(2025, 1, 14))])));

    [EveryDatabase]
    public void A_workbook_whose_period_ends_before_it_starts(TestEngine engine) => RefusedWorkbook(engine, "period-backwards", Written(new TemplateContent("Foyer", new DateOnly(2025, 3, 31), new DateOnly(2025, 1, 1), new DateOnly(2025, 4, 1), [])));

    [EveryDatabase]
    public void Cells_of_a_workbook_that_cannot_be(TestEngine engine)
    {
        object?[] formula = Row("a", new DateOnly(2025, 1, 14));
        object?[] outside = Row("b", new DateOnly(2025, 7, 14));
        object?[] missing = [.. new object?[] { "c", new DateOnly(2025, 1, 15) }, .. new object?[24]];
        object?[] unknown = Row("d", new DateOnly(2025, 1, 16));
        unknown[3] = "26OOO";
        byte[] bytes = Formulas(Workbook(formula, outside, missing, unknown, Row("e", new DateOnly(2025, 1, 16)), Row("ok", new DateOnly(2025, 1, 17))), "G8", "X12");
        Counted(engine, "workbook-cells", territory => territory.Load("foyer/activites", "x.xlsx", bytes));
    }

    // Lengthens the last line by 100 MB.
    private static string Long(string path)
    {
        using (FileStream file = File.OpenWrite(path))
        {
            file.Seek(0, SeekOrigin.End);
            byte[] block = new byte[1_000_000];
            Array.Fill(block, (byte)'x');
            for (int i = 0; i < 100; i++)
            {
                file.Write(block);
            }
        }

        return path;
    }

    private static object?[] Row(string id, DateOnly day) =>
    [
        id, day, "Atelier collectif", "26108", "Crest", "Lieu d'activité", 6, 2, 90, "Courriels", null, null,
        null, null, 1, 2, 3, 4, 2, null, 2, 1, 3, "Foyer rural", null, "Camille Martin",
    ];

    private static byte[] Workbook(params object?[][] rows) => Written(new TemplateContent("Foyer", new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31), new DateOnly(2025, 4, 1), rows));

    private static byte[] Written(TemplateContent content)
    {
        using MemoryStream file = new();
        WorkbookTemplate.Activities.Write(file, content);
        return file.ToArray();
    }

    // Turns cells into formulas without a kept value: participants (G8), the name of a structure (X12).
    private static byte[] Formulas(byte[] workbook, params string[] cells)
    {
        using MemoryStream file = new();
        file.Write(workbook);
        using (DocumentFormat.OpenXml.Packaging.SpreadsheetDocument document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(file, true))
        {
            foreach (string name in cells)
            {
                DocumentFormat.OpenXml.Spreadsheet.Cell cell = document.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).First(found => found.CellReference == name);
                cell.RemoveAllChildren();
                cell.CellFormula = new DocumentFormat.OpenXml.Spreadsheet.CellFormula("SUM(M8:Q8)");
            }
        }

        return file.ToArray();
    }

    // What every case begins with: one activity of a CSV and one of a workbook.
    private static TerritoryOnDisk Begun(TestEngine engine)
    {
        TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "avant.csv", Cra.File(new Cra("held") { Imported = "2025-01-01 00:00:00.000" }));
        territory.Load("foyer/activites", "avant.xlsx", Workbook(Row("held", new DateOnly(2025, 1, 14))));
        return territory;
    }

    private static void Counted(TestEngine engine, string name, string text, byte[]? before = null) => Counted(engine, name, territory =>
    {
        if (before is not null)
        {
            territory.Load(Cra.Feed, "neuf.csv", before);
        }

        return territory.Load(Cra.Feed, "x.csv", text);
    });

    private static void Counted(TestEngine engine, string name, Func<TerritoryOnDisk, LoadReport> load)
    {
        using TerritoryOnDisk territory = Begun(engine);
        LoadReport report = load(territory);
        Assert.Null(report.Refusal);
        Assert.True(report.Outcome!.AccountsForEveryLine);
        ExpectedFile.Matches($"bad/{name}.txt", Told.Report(report));
    }

    private static void Refused(TestEngine engine, string name, byte[] bytes) => Refused(engine, name, territory => territory.Load(Cra.Feed, "x.csv", bytes));

    private static void RefusedWorkbook(TestEngine engine, string name, byte[] bytes) => Refused(engine, name, territory => territory.Load("foyer/activites", "x.xlsx", bytes));

    private static void Refused(TestEngine engine, string name, Func<TerritoryOnDisk, LoadReport> load, Func<TerritoryOnDisk, string, string>? shown = null)
    {
        using TerritoryOnDisk territory = Begun(engine);
        IReadOnlyList<string> before = Everything(territory);
        LoadReport report = load(territory);
        Assert.Null(report.Outcome);
        Assert.Null(report.LoadKey);
        Assert.Equal(before, Everything(territory));
        Assert.Equal($"{report.Feed}|{report.Feed.Split('/')[1]}{(report.Feed == "foyer/activites" ? ".xlsx" : ".csv")}|{report.Refusal}", territory.Value("select feed, file_name, sentence from journal_refusal"));
        ExpectedFile.Matches($"bad/{name}.txt", (shown ?? ((_, text) => text))(territory, Told.Report(report)));
    }

    private static IReadOnlyList<string> Everything(TerritoryOnDisk territory) =>
    [
        Told.Held(territory),
        .. new[] { "journal_delivery", "journal_load", "journal_line", "journal_unknown" }.SelectMany(territory.All),
        .. Directory.EnumerateFiles(territory.ArchivePath, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
    ];
}
