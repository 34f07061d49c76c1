using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Reading;

/// <summary>Sheets as partners make them: titles, headers of two rows, instructions, examples, formulas copied down.</summary>
public sealed class WorkbookHeaderTests
{
    [Fact]
    public void A_header_is_found_by_its_row_and_one_of_two_rows_reads_title_and_name()
    {
        using WorkbookReader reader = Open(
            Row(1, ("A", "Consignes")) + Row(2, ("A", "Nom"), ("B", "Commune"), ("D", "Genre")) + Row(3, ("B", "Nom"), ("C", "Code")) + Row(4, ("A", "Exemple"), ("C", "32057")) + Row(5, ("A", "x"), ("D", "y")),
            new WorkbookFormat { Sheet = "Activités", HeaderRow = 2, HeaderRows = 2, Ignored = new IgnoredRows("Nom", ["exemple"]) });
        Assert.Equal(["Nom", "Commune / Nom", "Commune / Code", "Genre"], reader.Columns);
        Assert.Equal(["5: x|||y"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void A_header_cell_that_is_a_date_is_named_by_its_letter_and_others_are_numbered()
    {
        using WorkbookReader reader = Open(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t> id\u00a0</t></is></c><c r=\"B1\" s=\"1\"><v>46076</v></c><c r=\"D1\"><v>2025</v></c><c r=\"E1\" t=\"inlineStr\"><is><t>id</t></is></c></row>" + Row(2, ("B", "x")),
            new WorkbookFormat { Sheet = "2", HeaderRow = 1, Names = new Dictionary<string, string> { ["B"] = "date_maj" }, NumbersRepeated = true });
        Assert.Equal(["id", "date_maj", "(colonne 3)", "2025", "id (2)"], reader.Columns);
        Assert.Equal(["2: |x|||"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void Rows_told_by_a_boolean_and_rows_of_idle_formulas_are_no_lines()
    {
        const string Idle = "<row r=\"3\"><c r=\"B3\" t=\"str\"><f>X</f><v></v></c><c r=\"C3\"><f>Y</f><v>0</v></c></row>";
        using WorkbookReader reader = Open(
            Row(1, ("A", "__ignore__"), ("B", "id"), ("C", "n")) + "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c></row>" + Idle + "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>0</v></c><c r=\"B4\"><f>Z</f><v>0</v></c></row>",
            new WorkbookFormat { Sheet = "Activités", HeaderFirstCell = "__ignore__", Ignored = new IgnoredRows("__ignore__", ["True"]) });
        Assert.Equal(["4: false|ƒ|"], DelimitedText.Lines(reader));
    }

    [Theory]
    [InlineData("<v>12345.0</v>", "12345")]
    [InlineData("<v>6.0487647500499E13</v>", "60487647500499")]
    [InlineData("<v>1.2345E13</v>", "12345000000000")]
    [InlineData("<v>59260.0</v>", "59260")]
    public void An_identifier_kept_as_a_number_reads_as_plain_digits(string value, string text)
    {
        using WorkbookReader reader = Open(Row(1, ("A", "siret")) + $"<row r=\"2\"><c r=\"A2\">{value}</c></row>", new WorkbookFormat { Sheet = "Activités", HeaderRow = 1 });
        Assert.Equal([$"2: {text}"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void A_header_row_that_is_blank_and_a_missing_column_of_instructions_are_refused()
    {
        Assert.Equal("la feuille [Activités] n'a rien en ligne [2], où le flux attend l'en-tête\u00a0: repartez du modèle, sans retirer de ligne", Fault(new WorkbookFormat { Sheet = "Activités", HeaderRow = 2 }));
        Assert.Equal("colonne [__ignore__]\u00a0: la feuille n'a plus la colonne [__ignore__], qui dit quelles lignes sont des consignes\u00a0: repartez du modèle", Fault(new WorkbookFormat { Sheet = "Activités", HeaderRow = 1, Ignored = new IgnoredRows("__ignore__", ["x"]) }));
        Assert.Equal("la feuille [3] manque\u00a0; le classeur contient [Autre], [Activités]", Fault(new WorkbookFormat { Sheet = "3", HeaderRow = 1 }));
    }

    private static string Fault(WorkbookFormat format) => Assert.Throws<DeliveryFault>(() => Open(Row(1, ("A", "id")) + Row(3, ("A", "1")), format)).Message;

    private static string Row(int number, params (string Column, string Text)[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select(cell => $"<c r=\"{cell.Column}{number}\" t=\"inlineStr\"><is><t>{cell.Text}</t></is></c>"))}</row>";

    private static WorkbookReader Open(string rows, WorkbookFormat format) => new(new MemoryStream(new SmallWorkbook().WithRows(rows).Bytes()), format);
}
