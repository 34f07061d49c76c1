using System.Text;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Reading;

public sealed class DelimitedReaderTests
{
    [Fact]
    public void Fields_quoted_or_not_are_read_as_written()
    {
        using DelimitedReader reader = DelimitedText.Open("a,b,c\n1,\"x, \"\"y\"\"\",é\n,\"\", 5\" écran \n");
        Assert.Equal(["a", "b", "c"], reader.Columns);
        Assert.Equal(["2: 1|x, \"y\"|é", "3: || 5\" écran "], DelimitedText.Lines(reader));
    }

    [Theory]
    [InlineData("a,b\r\n1,2\r\n3,4\r\n")]
    [InlineData("a,b\n1,2\n3,4")]
    [InlineData("\uFEFFa,b\n1,2\n3,4\n")]
    [InlineData("a,b\n1,\"2\"\n3,\"4\"")]
    public void Line_ends_and_the_byte_order_mark_make_no_difference(string text)
    {
        using DelimitedReader reader = DelimitedText.Open(text);
        Assert.Equal(["a", "b"], reader.Columns);
        Assert.Equal(["2: 1|2", "3: 3|4"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void A_line_number_is_that_of_the_physical_line_where_the_record_starts()
    {
        using DelimitedReader reader = DelimitedText.Open("a,b\n\n1,\"on\ntwo lines\"\n\r\n3,4\n\n");
        Assert.Equal(["3: 1|on\ntwo lines", "6: 3|4"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void A_header_alone_is_a_delivery_of_no_lines()
    {
        using DelimitedReader reader = DelimitedText.Open("a,b\n");
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_line_wider_or_narrower_than_the_header_is_read_and_tells_its_width()
    {
        using DelimitedReader reader = DelimitedText.Open("a,b\n1\n1,2,3\n");
        Assert.Equal(["2: 1", "3: 1|2|3"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void The_raw_record_is_the_bytes_between_line_ends()
    {
        using DelimitedReader reader = DelimitedText.Open("a,b\r\né,\"x\r\ny\"\r\n");
        Assert.True(reader.Read());
        Assert.Equal("é,\"x\r\ny\"", Encoding.UTF8.GetString(reader.Raw));
    }

    [Fact]
    public void A_windows_1252_file_declared_as_such_is_read()
    {
        byte[] bytes = [.. "nom;prix\n"u8, 0x43, 0x72, 0xE9, 0x6F, 0x6C, 0x65, (byte)';', 0x80, (byte)'\n'];
        using DelimitedReader reader = DelimitedText.Open(bytes, new DelimitedFormat { Separator = ';', Encoding = "windows-1252" });
        Assert.Equal(["2: Créole|€"], DelimitedText.Lines(reader));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void Where_a_read_of_the_stream_stops_makes_no_difference(int most)
    {
        StringBuilder text = new("a,b,c\n");
        for (int i = 0; i < 5000; i++)
        {
            text.Append(i).Append(",\"{x,\"\"").Append('y', i % 97).Append("\"\"\n}\",é\r\n");
        }
        using DelimitedReader whole = DelimitedText.Open(text.ToString());
        using DelimitedReader slow = new(new SlowStream(Encoding.UTF8.GetBytes(text.ToString()), most), new DelimitedFormat());
        List<string> lines = DelimitedText.Lines(slow);
        Assert.Equal(5000, lines.Count);
        Assert.Equal(DelimitedText.Lines(whole), lines);
    }

    [Fact]
    public void Fields_asked_for_together_stay_readable_until_the_next_line()
    {
        using DelimitedReader reader = DelimitedText.Open("a,b,c\néé,\"x\"\"y\",z\n");
        Assert.True(reader.Read());
        ReadOnlySpan<char> last = reader.Field(2);
        ReadOnlySpan<char> middle = reader.Field(1);
        ReadOnlySpan<char> first = reader.Field(0);
        Assert.Equal("éé x\"y z", $"{first} {middle} {last}");
    }

    [Fact]
    public void A_million_short_lines_are_read_without_an_allocation_per_line()
    {
        byte[] line = "12,\"{a,b}\",x,,,,null,null\n"u8.ToArray();
        byte[] bytes = new byte[line.Length * 100_000];
        for (int at = 0; at < bytes.Length; at += line.Length)
        {
            line.CopyTo(bytes, at);
        }
        using DelimitedReader reader = DelimitedText.Open(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int width = 0;
        while (reader.Read())
        {
            width += reader.FieldCount + reader.Field(1).Length;
        }
        Assert.Equal(99_999 * (8 + 5), width);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000);
    }
}
