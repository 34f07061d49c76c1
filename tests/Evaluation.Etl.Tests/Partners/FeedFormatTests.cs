using System.Text;
using Evaluation.Declared;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Etl.Tests.Reading;

namespace Evaluation.Etl.Tests.Partners;

/// <summary>What a feed declares under <c>format</c>, from its text to the lines read.</summary>
public sealed class FeedFormatTests
{
    [Theory]
    [InlineData("kind: delimited, separator: \",\", encoding: utf-8, header: [id, nom, id de nouveau], skip: 1", "titre\n1,a,1\n", "2: 1|a|1")]
    [InlineData("kind: delimited, separator: \",\", encoding: utf-8, header_line: 3, repeated: numbered", "titre\nx,y\nid,nom,id\n1,a,1\n", "4: 1|a|1")]
    [InlineData("kind: json, items: a.b", "{\"a\":{\"b\":[{\"id\":1}]}}", "1: 1||||||")]
    [InlineData("kind: json", "{\"id\":1}\n", "1: 1||||||")]
    public void A_text_is_read_as_declared(string format, string text, string line)
    {
        (FeedDefinition feed, string faults) = Declared(format);
        Assert.Equal(string.Empty, faults);
        using ISourceReader reader = FeedReaders.Open(feed, new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal([line], DelimitedText.Lines(reader));
    }

    [Fact]
    public void A_sheet_is_read_as_declared()
    {
        (FeedDefinition feed, string faults) = Declared("kind: workbook, sheet: \"2\", header_row: 1, header_rows: 2, names: { C: date_maj }, repeated: numbered, ignore: { column: id, in: [Exemple] }");
        Assert.Equal(string.Empty, faults);
        Assert.Contains("id", feed.Mapped);
        const string Rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>id</v></c><c r=\"C1\"><v>3</v></c></row><row r=\"2\"><c r=\"B2\" t=\"str\"><v>id</v></c></row><row r=\"3\"><c r=\"A3\" t=\"str\"><v>exemple</v></c></row><row r=\"4\"><c r=\"A4\"><v>1</v></c></row>";
        using ISourceReader reader = FeedReaders.Open(feed, new MemoryStream(new SmallWorkbook().WithRows(Rows).Bytes()));
        Assert.Equal(["id", "id / id", "date_maj"], reader.Columns);
        Assert.Equal(["4: 1||"], DelimitedText.Lines(reader));
    }

    [Theory]
    [InlineData("kind: delimited, separator: \",\", encoding: utf-8, header: [id], header_line: 2", "« header_line » va avec l'en-tête du fichier : sans « header » ni « skip »")]
    [InlineData("kind: delimited, separator: \",\", encoding: utf-8, header_line: 0", "un nombre à partir de 1 est attendu, reçu [0]")]
    [InlineData("kind: delimited, separator: \",\", encoding: utf-8, repeated: gardés", "[gardés] n'est pas admis")]
    [InlineData("kind: workbook, sheet: x, header_row: 1, header: id", "clé inconnue [header]")]
    [InlineData("kind: json, encoding: utf-8", "clé inconnue [encoding]")]
    public void What_does_not_fit_together_is_a_fault(string format, string sentence) =>
        Assert.Contains(sentence, Declared(format).Faults, StringComparison.Ordinal);

    private static (FeedDefinition Feed, string Faults) Declared(string format)
    {
        DefinitionFaults faults = new();
        string text = Sessions.Feed(1, "changes", stamped: false).Replace("kind: delimited, separator: \";\", encoding: utf-8", format, StringComparison.Ordinal);
        FeedDefinition feed = FeedDefinition.Read("seances.feed.yaml", text, faults)!;
        return (feed, string.Join('\n', faults.Ordered.Select(fault => fault.ToString())));
    }
}
