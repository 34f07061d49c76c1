using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Pseudonyms;

namespace Evaluation.Etl.Tests.Deliveries;

public sealed class PseudonymisedRecordTests
{
    private static readonly PseudonymKey Key = new(new byte[32]);
    private readonly Pseudonymizer _ids = new(Key, "ids", PersonalKind.Identifier);
    private readonly Pseudonymizer _names = new(Key, "names", PersonalKind.Name);

    [Fact]
    public void Personal_fields_are_replaced_and_the_rest_stays_byte_for_byte() =>
        Assert.Equal($"1,{Id("abc")},\"x, \"\"y\"\"\",{Name("LE GOFF, JEAN")},,z\r", Of("1,abc,\"x, \"\"y\"\"\",\"Le Goff, Jean\",a note,z\r"));

    [Theory]
    [InlineData("1,,x,,,z")]
    [InlineData("1,null,x,null,,z")]
    [InlineData("1, ,x,=,,z")]
    public void Where_there_is_no_value_there_is_no_person(string line) => Assert.Equal(line, Of(line));

    [Fact]
    public void A_quoted_missing_value_is_no_person() => Assert.Equal("1,,x,,,z", Of("1,\"null\",x,\" \",\"\",z"));

    [Fact]
    public void A_line_already_pseudonymised_gives_itself()
    {
        string once = Of("1,abc,x,\"Le Goff, Jean\",note,z");
        Assert.Equal(once, Of(once));
    }

    [Theory]
    [InlineData("1,abc,x,Jean,note", "[•••],,,,")]
    [InlineData("1,abc,x,y,Jean,note,z", "[•••],,,,,,")]
    [InlineData("Jean", "[•••]")]
    public void A_line_of_another_width_keeps_nothing_but_its_width(string line, string kept) => Assert.Equal(kept, Of(line));

    [Fact]
    public void A_feed_without_personal_columns_is_left_alone() =>
        Assert.Equal("a,b"u8.ToArray(), new PseudonymisedRecord((byte)',', 9, [], []).Of("a,b"u8).ToArray());

    [Fact]
    public void Lines_longer_than_the_first_buffer_are_kept_whole()
    {
        string end = new('é', 20_000);
        Assert.Equal($"1,{Id("abc")},x,,,{end}", Of($"1,abc,x,,,{end}"));
    }

    private string Id(string value) => Encoding.ASCII.GetString(_ids.Of(value).Marked);

    private string Name(string value) => Encoding.ASCII.GetString(_names.Of(value).Marked);

    private string Of(string line)
    {
        PseudonymisedRecord record = new((byte)',', 6, [new PersonalColumn(3, PersonalKind.Name, _names), new PersonalColumn(1, PersonalKind.Identifier, _ids), new PersonalColumn(4, PersonalKind.Erased, null)], ["null"]);
        return Encoding.UTF8.GetString(record.Of(Encoding.UTF8.GetBytes(line)));
    }
}
