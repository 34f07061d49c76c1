using System.Text;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Reading;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("{\"links\":{\"self\":\"x\",\"n\":[1,{\"a\":2}]},\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"meta\":{\"count\":2}}\n", "data")]
    [InlineData("{\"result\":{\"x\":1,\"records\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"y\":[[1]]},\"z\":1}", "result.records")]
    [InlineData(" [ {\"id\":\"a\"} ,\r\n {\"id\":\"b\"} ] ", null)]
    [InlineData("[{\"id\":\"a\"},{\"id\":\"b\"}]", "data")]
    [InlineData("{\"id\":\"a\"}\n{\"id\":\"b\"}", null)]
    [InlineData("{\"id\":\"a\"}\r\n\r\n{\"id\":\"b\"}\n", "data")]
    [InlineData("\uFEFF{\"id\":\"a\"}{\"id\":\"b\"}", null)]
    [InlineData("{\"data\":[{\"id\":\"a\"}],\"next\":2}\n{\"data\":[{\"id\":\"b\"}],\"next\":null}\n", "data")]
    [InlineData("[{\"id\":\"a\"}]\n[]\n[{\"id\":\"b\"}]\n", null)]
    public void The_items_of_an_envelope_an_array_lines_and_pages_are_read_alike(string text, string? items) =>
        Assert.Equal(["1: a", "2: b"], JsonText.Lines(text, items, "id"));

    [Theory]
    [InlineData("[]", null)]
    [InlineData("{\"data\":[],\"error\":null}", "data")]
    public void An_array_without_items_is_a_delivery_of_no_lines(string text, string? items) => Assert.Empty(JsonText.Lines(text, items, "id"));

    [Theory]
    [InlineData("\"Écl\\u00e9 \\\"x\\\" \\\\ \\/ a\\tb\"", "Éclé \"x\" \\ / a\tb")]
    [InlineData("\"\\ud83d\\ude00 \\ud83d. \\u0000\"", "\uD83D\uDE00 \uFFFD. \uFFFD")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("35600000063516", "35600000063516")]
    [InlineData("true", "true")]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("[\"a\\u00e9\", 2, null, false, \"é|b\"]", "aé|2|false|é|b")]
    [InlineData("{ \"a\": [1, \"\\u00e9\"] }", "{ \"a\": [1, \"\\u00e9\"] }")]
    [InlineData("[{\"a\":1},[2]]", "[{\"a\":1},[2]]")]
    public void A_value_reads_as_text(string json, string text) => Assert.Equal([$"1: {text}"], JsonText.Lines($"[{{\"v\":{json}}}]", null, "v"));

    [Fact]
    public void A_dotted_path_leads_inside_objects_and_through_names_that_have_dots()
    {
        const string Text = "[{\"id\":1,\"a\":{\"b\":{\"c\":\"x\",\"d\":0},\"ex...\":\"y\"}},{\"a\":null,\"id\":2},{\"id\":3,\"a\":{\"b\":[1]}},{\"\\u0069d\":4}]";
        Assert.Equal(["1: 1|x|y|{\"b\":{\"c\":\"x\",\"d\":0},\"ex...\":\"y\"}", "2: 2|||", "3: 3|||{\"b\":[1]}", "4: 4|||"], JsonText.Lines(Text, null, "id", "a.b.c", "a.ex...", "a"));
    }

    [Fact]
    public void One_value_of_each_object_of_a_list_is_a_column_and_an_object_without_it_keeps_its_rank()
    {
        const string Text = "[{\"id\":1,\"a\":{\"l\":[{\"s\":\"\\u00e9\",\"d\":\"x\",\"n\":{\"s\":9}},{\"d\":null,\"s\":2},{\"s\":{\"t\":1}}]}},{\"id\":2,\"a\":null},{\"id\":3,\"a\":{\"l\":[]}}]";
        Assert.Equal(["1: 1|é|2||x||", "2: 2||", "3: 3||"], JsonText.Lines(Text, null, "id", "a.l[].s", "a.l[].d"));
    }

    [Fact]
    public void Items_that_are_no_objects_are_read_where_the_feed_declares_the_dot() =>
        Assert.Equal(["1: ANTS", "2: CAF"], JsonText.Lines("{\"lieux\":[\"ANTS\",\"CAF\"]}", "lieux", "."));

    [Fact]
    public void New_paths_are_told_once_by_their_top_and_not_under_a_declared_one()
    {
        using JsonReader reader = JsonText.Open("[{\"id\":1,\"a\":{\"b\":1,\"neuf\":{\"x\":1}},\"links\":{\"self\":\"u\"}},{\"id\":2,\"neuf\":null,\"a\":{\"neuf\":2},\"vu\":null}]", null, "id", "a.b", "links", "vu", "jamais");
        DelimitedText.Lines(reader);
        Assert.Equal(["a.neuf", "neuf"], reader.ColumnsNotDeclared);
        Assert.Equal(["jamais"], reader.ColumnsNeverSeen);
    }

    [Fact]
    public void Names_that_are_data_do_not_fill_the_memory()
    {
        StringBuilder text = new();
        for (int i = 0; i < 20_000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"id\":{i},\"k{i}\":{i}}}\n");
        }
        using JsonReader reader = JsonText.Open(text.ToString(), null, "id");
        Assert.Equal("20000: 19999", DelimitedText.Lines(reader)[^1]);
        Assert.Equal(100, reader.ColumnsNotDeclared.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000_000)]
    public void Where_a_read_of_the_stream_stops_makes_no_difference(int most)
    {
        StringBuilder text = new("{\"meta\":{\"n\":1},\"data\":[");
        for (int i = 0; i < 3000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")}{{\"id\":{i},\"nom\":\"é\\n{new string('x', i)}\"}}");
        }
        text.Append("],\"après\":[1,2]}");
        using JsonReader reader = new(new SlowStream(Encoding.UTF8.GetBytes(text.ToString()), most), new JsonFormat { Items = "data", Columns = ["id", "nom"] });
        int items = 0;
        while (reader.Read())
        {
            Assert.Equal(items, int.Parse(reader.Field(0), System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(2 + items, reader.Field(1).Length);
            items++;
        }
        Assert.Equal(3000, items);
    }

    [Fact]
    public void Fields_asked_for_together_stay_readable_until_the_next_item()
    {
        using JsonReader reader = JsonText.Open("[{\"a\":\"éé\",\"b\":[\"x\",\"y\"],\"c\":\"\\u00e9\"}]", null, "a", "b", "c");
        Assert.True(reader.Read());
        ReadOnlySpan<char> last = reader.Field(2);
        ReadOnlySpan<char> middle = reader.Field(1);
        ReadOnlySpan<char> first = reader.Field(0);
        Assert.Equal("éé x|y é", $"{first} {middle} {last}");
    }

    [Fact]
    public void The_raw_record_is_the_item_as_delivered_or_its_declared_columns_as_csv()
    {
        const string Text = "[ {\"id\" : 1, \"nom\":\"a\\\"b\\nc\", \"autre\":2} ]";
        using JsonReader whole = JsonText.Open(Text, null, "nom", "id");
        Assert.True(whole.Read());
        Assert.Equal("{\"id\" : 1, \"nom\":\"a\\\"b\\nc\", \"autre\":2}", Encoding.UTF8.GetString(whole.Raw));
        using JsonReader rows = new(new MemoryStream(Encoding.UTF8.GetBytes(Text)), new JsonFormat { Columns = ["nom", "id"], RecordsAsRows = true });
        Assert.Equal("nom,id", Encoding.UTF8.GetString(rows.RawHeader.Span));
        Assert.True(rows.Read());
        Assert.Equal("\"a\"\"b\nc\",1", Encoding.UTF8.GetString(rows.Raw));
    }

    [Fact]
    public void Items_are_read_without_an_allocation_each()
    {
        byte[] item = "{\"id\":\"1\",\"a\":{\"b\":\"\\u00e9\",\"c\":[\"x\",\"y\"]},\"z\":null}\n"u8.ToArray();
        byte[] bytes = [.. Enumerable.Repeat(item, 100_000).SelectMany(one => one)];
        using JsonReader reader = JsonText.Open(bytes, null, "id", "a.b", "a.c");
        Assert.True(reader.Read());
        int width = reader.Field(0).Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        while (reader.Read())
        {
            width += reader.Field(1).Length + reader.Field(2).Length;
        }
        Assert.Equal(1 + (99_999 * 4), width);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000);
    }
}
