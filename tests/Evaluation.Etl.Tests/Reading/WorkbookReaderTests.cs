using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Tests.Deliveries;

namespace Evaluation.Etl.Tests.Reading;

public sealed class WorkbookReaderTests
{
    private const string Header = "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"B4\" t=\"inlineStr\"><is><t>Valeur</t></is></c><c r=\"C4\" t=\"str\"><v>Note</v></c></row>";
    private static readonly WorkbookFormat Format = new() { Sheet = "Activités", HeaderFirstCell = "Date", Preamble = ["Période du"] };

    [Theory]
    [InlineData("<c r=\"B5\" t=\"s\"><v>1</v></c>", "Atelier ")]
    [InlineData("<c r=\"B5\" t=\"inlineStr\"><is><t>a_x000D_b &lt;</t></is></c>", "a\rb <")]
    [InlineData("<c r=\"B5\" t=\"b\"><v>1</v></c>", "true")]
    [InlineData("<c r=\"B5\"><v>12</v></c>", "12")]
    [InlineData("<c r=\"B5\"><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c r=\"B5\"><v>1E+12</v></c>", "1000000000000")]
    [InlineData("<c r=\"B5\"><v>1.5E-7</v></c>", "0.00000015")]
    [InlineData("<c r=\"B5\"><v>44315772200010</v></c>", "44315772200010")]
    [InlineData("<c r=\"B5\" s=\"1\"><v>45658</v></c>", "2025-01-01")]
    [InlineData("<c r=\"B5\" s=\"3\"><v>45658.5</v></c>", "2025-01-01T12:00:00")]
    [InlineData("<c r=\"B5\" s=\"1\"><v>0.75</v></c>", "18:00:00")]
    [InlineData("<c r=\"B5\" s=\"1\"><v>1</v></c>", "1900-01-01")]
    [InlineData("<c r=\"B5\" s=\"1\"><v>-3</v></c>", "-3")]
    [InlineData("<c r=\"B5\" s=\"2\"><v>3</v></c>", "3")]
    [InlineData("<c r=\"B5\" t=\"d\"><v>2025-01-01</v></c>", "2025-01-01")]
    [InlineData("<c r=\"B5\" t=\"e\"><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c r=\"A5\"/><c r=\"B5\"><v>7</v></c>", "7")]
    public void A_cell_reads_as_a_person_sees_it_in_invariant_notation(string cells, string text)
    {
        using WorkbookReader reader = Open(Header + $"<row r=\"5\">{cells}<c r=\"C5\"><v>1</v></c></row>");
        Assert.True(reader.Read());
        Assert.Equal((5, text, "1"), (reader.LineNumber, reader.Field(1).ToString(), reader.Field(2).ToString()));
    }

    [Fact]
    public void A_formula_is_flagged_and_its_cached_value_is_never_read()
    {
        using WorkbookReader reader = Open(Header + "<row r=\"5\"><c r=\"B5\"><f>1+1</f><v>2</v></c></row>");
        Assert.Equal(["5: |ƒ|"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void Blank_rows_are_passed_rows_keep_their_number_and_cells_right_of_the_header_are_left_out()
    {
        using WorkbookReader reader = Open(Header + "<row r=\"6\"><c r=\"A6\" t=\"inlineStr\"><is><t> </t></is></c></row><row r=\"7\"/><row r=\"9\"><c r=\"C9\"><v>1</v></c><c r=\"D9\"><v>2</v></c></row><row r=\"10\"><c r=\"D10\"><v>3</v></c></row>");
        Assert.Equal(["Date", "Valeur", "Note"], reader.Columns);
        Assert.Equal(["9: ||1"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void The_declared_labels_above_the_header_are_kept_and_nothing_else()
    {
        using WorkbookReader reader = Open(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Période du :</t></is></c><c r=\"C1\" s=\"1\"><v>45658</v></c></row>" +
            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Contact</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>Mme X</t></is></c></row>" + Header);
        Assert.Equal(new Dictionary<string, string> { ["Période du"] = "2025-01-01" }, reader.Preamble);
        Assert.Equal(4, reader.LineNumber);
    }

    [Fact]
    public void A_formula_above_the_header_is_refused() =>
        Assert.Equal("ligne [1], colonne [Période du]\u00a0: une formule tient la place de la valeur\u00a0: tapez la valeur elle-même", Assert.Throws<DeliveryFault>(() => Open(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Période du</t></is></c><c r=\"B1\"><f>TODAY()</f><v>45658</v></c></row>" + Header)).Message);

    [Fact]
    public void Days_counted_from_1904_are_told()
    {
        SmallWorkbook workbook = new SmallWorkbook().WithRows(Header + "<row r=\"5\"><c r=\"A5\" s=\"1\"><v>44196</v></c></row>");
        workbook.With("xl/workbook.xml", "<workbook xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"Activités\" r:id=\"rId1\"/></sheets></workbook>");
        using WorkbookReader reader = new(new MemoryStream(workbook.Bytes()), Format);
        Assert.Equal(["5: 2025-01-01||"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void The_archived_copy_of_a_sheet_reads_as_the_sheet_did()
    {
        using TemporaryFolder folder = new();
        const string Rows = Header + "<row r=\"5\"><c r=\"A5\" s=\"1\"><v>45658</v></c><c r=\"C5\" t=\"inlineStr\"><is><t>=1+1</t></is></c></row><row r=\"8\"><c r=\"B8\"><v>7</v></c><c r=\"C8\"><f>1+1</f></c></row><row r=\"9\"><c r=\"C9\" t=\"inlineStr\"><is><t>=</t></is></c></row>";
        using WorkbookReader sheet = Open(Rows);
        string sha = ArchivedCopy.Of(sheet, folder.Path, width: 3, personalColumn: 1);
        using DelimitedReader copy = new(new DeliveryArchive(folder.Path).Open(sha), WorkbookFormat.ForCopy());
        using WorkbookReader again = Open(Rows);
        List<string> lines = DelimitedText.Lines(again);
        Assert.Equal(["5: 2025-01-01||=1+1", "8: |7|ƒ", "9: ||="], lines);
        Assert.Equal(lines.Select(line => line.Replace("|7|", "|p|", StringComparison.Ordinal)), DelimitedText.Lines(copy).Select(line => System.Text.RegularExpressions.Regex.Replace(line, "p:[0-9a-f:]+", "p")));
        Assert.Equal(again.Columns, copy.Columns);
    }

    [Fact]
    public void A_row_is_hashed_as_csv_without_its_number()
    {
        using WorkbookReader reader = Open(Header + "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>a,\"b\"</t></is></c><c r=\"B5\"><f>1</f></c><c r=\"C5\"><v>1</v></c></row>");
        Assert.True(reader.Read());
        Assert.Equal("\"a,\"\"b\"\"\",=,1", Encoding.UTF8.GetString(reader.Raw));
        Assert.Equal("Date,Valeur,Note", Encoding.UTF8.GetString(reader.RawHeader.Span));
    }

    [Fact]
    public void A_real_workbook_of_34_871_rows_is_read_through()
    {
        using WorkbookReader reader = new(File.OpenRead(SharedData.PathOf("cog/epcicom.xlsx")), new WorkbookFormat { Sheet = "Epcicom2025", HeaderFirstCell = "dept" });
        Assert.Equal(["dept", "siren", "raison_sociale", "nature_juridique", "mode_financ", "nb_membres", "total_pop_tot", "total_pop_mun", "dep_com", "insee", "siren_membre", "nom_membre", "ptot_2025", "pmun_2025"], reader.Columns);
        List<string> lines = DelimitedText.Lines(reader);
        Assert.Equal("2: 01|200029999|CC Rives de l'Ain - Pays du Cerdon|CC|FPU|14|15156|14873|01|01304|210103040|Pont-d'Ain|2912|2862", lines[0]);
        Assert.Equal(34871, lines.Count);
    }

    internal static WorkbookReader Open(string rows) => new(new MemoryStream(new SmallWorkbook().WithRows(rows).Bytes()), Format);
}
