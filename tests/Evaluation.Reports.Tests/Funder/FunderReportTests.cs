using System.Text.Json;
using System.Xml.Linq;
using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Funder;
using Evaluation.Reports.Rendering.Excel;
using Evaluation.Reports.Rendering.Html;
using Evaluation.Testing;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Tests.Funder;

/// <summary>The pack of one agreement: compared whole, each of its files read again.</summary>
public sealed class FunderReportTests
{
    [EveryDatabase]
    public async Task The_pack_is_the_one_kept_in_the_file(TestEngine engine)
    {
        using SmallStar star = new(engine);
        FunderValues values = Values(star, "C-1");
        string told = $"{DocumentText.Of(FunderReport.Of(values))}\n## Lignes\n{Lines(values)}\n## Subventions\n{GrantsFile.Of(values.Agreement).Text.Replace("\r", "", StringComparison.Ordinal)}{string.Join('\n', GrantsFile.Of(values.Agreement).Missing)}\n";
        await Verified.EqualAsync("Funder/pack.verified.txt", told);
        await Verified.EqualAsync("Funder/pack.iati.verified.xml", IatiResults.Of(values, new IatiOrganisation("11", "FR-SIREN-000000000")));
    }

    [Fact]
    public async Task The_workbook_is_valid_has_a_sheet_of_lines_and_the_same_bytes_each_time()
    {
        using SmallStar star = new(TestEngine.DuckDb);
        FunderValues values = Values(star, "C-1");
        using MemoryStream file = Workbook(values);
        Assert.Equal(file.ToArray(), Workbook(values).ToArray());
        using (SpreadsheetDocument workbook = SpreadsheetDocument.Open(file, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(workbook).Select(fault => $"{fault.Part?.Uri}: {fault.Description}"));
        }

        file.Position = 0;
        using XLWorkbook read = new(file);
        Assert.Equal(Lines(values), Text(read.Worksheet("Lignes")));
        string page = await HtmlReport.RenderAsync(FunderReport.Of(values), "", CancellationToken.None);
        Assert.Contains("dépasse", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Lignes</h2>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_exceeds_the_one_before_is_flagged_and_a_silent_one_is_no_zero()
    {
        using SmallStar star = new(TestEngine.DuckDb);
        IReadOnlyList<ChainStep> first = ChainStep.All(Values(star, "C-1"));
        Assert.Equal(["FIN-01-JUSTIFIE"], first.Where(step => step.Exceeds).Select(step => step.Contract));
        IReadOnlyList<ChainStep> second = ChainStep.All(Values(star, "C-2"));
        Assert.Equal([null, null, 50_000m, 50_000m, null], second.Select(step => step.Amount));
        Assert.DoesNotContain(second, step => step.Exceeds);
    }

    // 31 people came to S3 on two days: 20 women, 12 of them of 18 to 24 and in work; 12 men of 60 and over; nothing is told of the others.
    [Fact]
    public void Participants_are_counted_by_person_where_their_answers_fit_and_what_does_not_is_said()
    {
        using SmallStar star = new(TestEngine.DuckDb);
        star.Session.ExecuteText("""
            insert into dim_attribute_value (attribute_value_key, code, attribute, label_fr, label_en, position, recorded_from, recorded_to) values
              (6, 'genre_masculin', 'gender', 'Hommes', 'Men', 6, 1, 2147483647), (7, 'statut_en_emploi', 'status', 'En emploi', 'In work', 7, 1, 2147483647),
              (8, 'age_18_24', 'age_band', '18 à 24 ans', '18 to 24', 8, 1, 2147483647)
            """);
        star.Session.ExecuteText("insert into dim_profile (profile_key, age_band_key, gender_key, status_key, recorded_from, recorded_to) values (11, 8, 5, 7, 1, 2147483647), (12, 2, 6, 3, 1, 2147483647)");
        Add(star, 201, 212, 11);
        Add(star, 213, 224, 12);
        Add(star, 225, 230, 0);
        Assert.Equal("Participants 31; Femmes 12 (77 %); Hommes 12 (77 %); Titulaires d'un emploi, y compris indépendants 12 (77 %); Moins de 18 ans 0 (77 %); De 18 à 29 ans 12 (77 %); 55 ans et plus 12 (77 %)", Counted(star));

        // Eight women of 18 to 34, some of whom may be over 29.
        Add(star, 231, 238, 3);
        Assert.Equal("Participants 39; Femmes 20 (82 %); Hommes 12 (82 %); Titulaires d'un emploi, y compris indépendants 12 (82 %); Moins de 18 ans 0 (82 %); 55 ans et plus 12 (82 %)", Counted(star));

        // Two women under 12: hidden, and with them what would tell them.
        star.Session.ExecuteText("insert into dim_attribute_value (attribute_value_key, code, attribute, label_fr, label_en, position, recorded_from, recorded_to) values (9, 'age_moins_12', 'age_band', 'Moins de 12 ans', 'Under 12', 9, 1, 2147483647)");
        star.Session.ExecuteText("insert into dim_profile (profile_key, age_band_key, gender_key, status_key, recorded_from, recorded_to) values (13, 9, 5, 7, 1, 2147483647)");
        Add(star, 239, 240, 13);
        Assert.Equal("Participants 41; Femmes 22 (83 %); Hommes 12 (83 %); Titulaires d'un emploi, y compris indépendants 14 (83 %); Moins de 18 ans s. (s.); 55 ans et plus 12 (s.)", Counted(star));
        ValueSet all = Values(star, "C-1").Of("resultats", FunderContracts.Participants)!;
        Assert.Equal(41, star.Run().Trace(TrailKey.Of(all, all.Values[0]), Audience.Funder).Recomputed);
    }

    private static void Add(SmallStar star, int from, int to, int profile) => star.Session.ExecuteText($"""
        insert into fact_support (activity_key, beneficiary_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, profile_key, recorded_from, recorded_to)
        select a.activity_key, p.person, a.date_key, a.territory_key, a.partner_key, a.feed_key, a.structure_key, a.kind_key, {profile}, 2, 2147483647
        from fact_activity as a cross join (select unnest(range({from}, {to} + 1)) as person) as p
        where a.activity_key in (8, 10)
        """);

    private static string Counted(SmallStar star) => string.Join("; ", FunderReport.Of(Values(star, "C-1")).Sections.Single(section => section.Id == "participants").Blocks.OfType<Table>().Single().Rows
        .Select(row => (Name: ((TextCell)row.Cells[0]).Text, Count: row.Cells[1], Told: row.Cells[2]))
        .Where(row => row.Count is not MissingCell)
        .Select(row => $"{row.Name} {(row.Count is NumberCell count ? $"{count.Value:0}" : "s.")}{(row.Told is NumberCell told ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({100 * told.Value:0} %)") : row.Told is HiddenCell ? " (s.)" : "")}"));

    [Fact]
    public void An_agreement_nobody_names_is_refused_with_those_that_are()
    {
        using SmallStar star = new(TestEngine.DuckDb);
        Assert.Equal("convention inconnue [C-9]\u00a0: écrire une de [C-1, C-2, E-1]", Assert.Throws<IndicatorRefusal>(() => Values(star, "C-9")).Message);
    }

    [Fact]
    public void The_manifest_names_each_file_and_each_delivery_with_its_hash()
    {
        using SmallStar star = new(TestEngine.DuckDb);
        JsonElement manifest = JsonDocument.Parse(FunderManifest.Of(Values(star, "C-1"), [new PackFile("a.xlsx", 3, "ff")], ["rien"])).RootElement;
        Assert.Equal("C-1 2025 2 funder 5", $"{manifest.GetProperty("convention")} {manifest.GetProperty("periode")} {manifest.GetProperty("chargement")} {manifest.GetProperty("destinataire")} {manifest.GetProperty("seuil")}");
        Assert.Equal("a.xlsx 3 ff", string.Join('|', manifest.GetProperty("fichiers").EnumerateArray().Select(one => $"{one.GetProperty("nom")} {one.GetProperty("octets")} {one.GetProperty("sha256")}")));
        Assert.Equal("2 asso-ecran/activites bb", string.Join('|', manifest.GetProperty("livraisons").EnumerateArray().Select(one => $"{one.GetProperty("livraison")} {one.GetProperty("flux")} {one.GetProperty("sha256")}")));
    }

    [Fact]
    public void Results_follow_the_order_and_the_lists_of_IATI()
    {
        using SmallStar star = new(TestEngine.DuckDb);
        XElement activity = XDocument.Parse(IatiResults.Of(Values(star, "C-1"), new IatiOrganisation("11", "FR-SIREN-000000000"))).Root!.Element("iati-activity")!;
        string[] order = ["iati-identifier", "reporting-org", "title", "description", "participating-org", "activity-status", "activity-date", "recipient-country", "result"];
        Assert.Equal(order, activity.Elements().Select(element => element.Name.LocalName).Distinct());
        Assert.All(activity.Elements("result"), result =>
        {
            Assert.Contains(result.Attribute("type")!.Value, new[] { "1", "2", "3", "9" });
            Assert.Equal(["title", "indicator"], result.Elements().Select(element => element.Name.LocalName));
            XElement indicator = result.Element("indicator")!;
            Assert.Contains(indicator.Attribute("measure")!.Value, new[] { "1", "2", "3", "4", "5" });
            Assert.Equal(["title", "description", "period"], indicator.Elements().Select(element => element.Name.LocalName));
            Assert.Equal(["period-start", "period-end", "actual"], indicator.Element("period")!.Elements().Select(element => element.Name.LocalName));
            XElement actual = indicator.Element("period")!.Element("actual")!;
            Assert.Equal(actual.Attribute("value") is null, actual.Element("comment") is not null);
        });
        Assert.Null(IatiOrganisation.TryParse("99:FR-X-1"));
        Assert.Null(IatiOrganisation.TryParse("FR-X-1"));
    }

    private static FunderValues Values(SmallStar star, string agreement) =>
        FunderReading.Of(star.Run(), Period.CivilYear(2025), agreement, AgreementLine.Read(star.Session, 2), ["données fictives"]);

    private static MemoryStream Workbook(FunderValues values)
    {
        MemoryStream file = new();
        ExcelReport.Write(FunderReport.Of(values), file, FunderLines.Sheet(values));
        file.Position = 0;
        return file;
    }

    private static string Lines(FunderValues values)
    {
        StreamedSheet sheet = FunderLines.Sheet(values);
        return string.Join('\n', sheet.Rows.Select(row => row.Select(Cell)).Prepend(sheet.Columns.Select(column => column.Header)).Select(row => string.Join(" | ", row)));
    }

    private static string Text(IXLWorksheet sheet) =>
        string.Join('\n', sheet.RowsUsed().Select(row => string.Join(" | ", row.Cells(1, 11).Select(cell => Cell(cell.DataType switch
        {
            XLDataType.Number => (object)(decimal)cell.GetDouble(),
            XLDataType.DateTime => DateOnly.FromDateTime(cell.GetDateTime()),
            _ => cell.GetString(),
        })))));

    private static string Cell(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
