using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Tests.Reading;

namespace Evaluation.Etl.Tests.Deliveries;

public sealed class PseudonymisedCopyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_copy_of_a_file_reads_as_the_file_did_line_numbers_included()
    {
        string text = "\uFEFF\r\nid,who,note\r\n\r\n1,ann,\"two\r\nlines\"\r\n2,bob,é\r\n\r\n\r\n3,too,wide,\"for\r\nthis\"\r\n4,,x\r\n";
        using DelimitedReader original = DelimitedText.Open(text);
        string sha = Copy(original);
        Assert.Equal(
            "\nid,who,note\n\n1,WHO,\"two\r\nlines\"\n2,WHO,é\n\n\n[•••],,,\n\n4,,x\n",
            System.Text.RegularExpressions.Regex.Replace(Text(sha), "p:[0-9a-f:]+", "WHO"));
        using DelimitedReader copy = new(new DeliveryArchive(_folder.Path).Open(sha), new DelimitedFormat().ForCopy());
        List<string> numbers = [.. DelimitedText.Lines(copy).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])];
        Assert.Equal(["4", "6", "9", "11"], numbers);
    }

    [Fact]
    public void The_copy_of_a_copy_is_the_same_content()
    {
        using DelimitedReader original = DelimitedText.Open("id,who,note\n1,ann,x\n\n2,bob,y\n");
        string sha = Copy(original);
        using DelimitedReader copy = new(new DeliveryArchive(_folder.Path).Open(sha), new DelimitedFormat());
        Assert.Equal(sha, Copy(copy));
    }

    [Fact]
    public void The_numbered_copy_of_a_sheet_is_read_back_with_its_rows_preamble_and_formulas()
    {
        DelimitedFormat format = new() { LineNumberColumn = PseudonymisedCopy.LineNumberColumn };
        string text = "Partenaire,\"EPN, du port\"\n#,id,who,note\n7,1,,=\n9,2,,\"=\"\n";
        using DelimitedReader reader = DelimitedText.Open(Encoding.UTF8.GetBytes(text), format);
        Assert.Equal(["id", "who", "note"], reader.Columns);
        Assert.Equal("EPN, du port", reader.Preamble["Partenaire"]);
        string sha = Copy(reader);
        Assert.Equal(text, Text(sha));
        using DelimitedReader again = new(new DeliveryArchive(_folder.Path).Open(sha), format);
        Assert.Equal(["7: 1||ƒ", "9: 2||="], DelimitedText.Lines(again));
    }

    private string Copy(DelimitedReader reader) => ArchivedCopy.Of(reader, _folder.Path, width: 3, personalColumn: 1);

    private string Text(string sha) => ArchivedCopy.Text(sha, _folder.Path);
}
