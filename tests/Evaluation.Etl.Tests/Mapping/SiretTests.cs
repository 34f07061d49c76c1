using Evaluation.Etl.Mapping;

namespace Evaluation.Etl.Tests.Mapping;

public sealed class SiretTests
{
    [Theory]
    [InlineData("44315772200010", "44315772200010")]
    [InlineData(" 443 157 722 00010 ", "44315772200010")]
    [InlineData("22\u202f740\u202f001\u202f700\u202f074", "22740001700074")]
    [InlineData("13002603200016.0", "13002603200016")]
    [InlineData("35600000000048", "35600000000048")]
    public void A_SIRET_is_read_whatever_its_spaces_and_the_decimals_of_a_spreadsheet(string written, string siret) => Assert.Equal(siret, Siret.Of(written));

    [Theory]
    [InlineData("")]
    [InlineData("0.0")]
    [InlineData("1")]
    [InlineData("00000000000000")]
    [InlineData("828 213 371")]
    [InlineData("4431577220001")]
    [InlineData("443157722000100")]
    [InlineData("44315772200011")]
    [InlineData("4431577220001X")]
    [InlineData("35600000000049")]
    public void What_is_no_SIRET_or_has_a_wrong_key_is_none(string written) => Assert.Null(Siret.Of(written));
}
