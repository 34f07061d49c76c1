using Evaluation.Warehouse.Territories;

namespace Evaluation.Warehouse.Tests.Territories;

public sealed class PostalCommunesTests
{
    [Theory]
    [InlineData("01200", "VALSERHÔNE", "01033")]
    [InlineData("1200", "Valserhone", "01033")]
    [InlineData("13011", "MARSEILLE 11", "13055")]
    [InlineData("75015", "Paris", "75056")]
    [InlineData("69007", "Lyon 7ème arrondissement", "69123")]
    [InlineData("49250", "Andard", "49307")]
    [InlineData("49250", "Beaufort-en-Anjou", "49021")]
    [InlineData("71500", "LOUHANS", "71263")]
    [InlineData("97232", "LE LAMENTIN", "97213")]
    [InlineData("29200", "", "29019")]
    [InlineData("35000", "n'importe quoi", "35238")]
    [InlineData("21079", "DIJON CEDEX", "21231")]
    [InlineData("14100", "ST GERMAIN", null)]
    [InlineData("51800", "", null)]
    [InlineData("0400", "", null)]
    [InlineData("undef", "Nice", null)]
    public void A_postcode_and_a_name_give_the_commune_when_it_is_only_one(string postcode, string name, string? code)
    {
        Assert.Equal(code, PostalCommunes.Shipped.Code(postcode, name));
    }

    [Theory]
    [InlineData("Av. Christophe Colomb, Immeuble Vitamine 20260 CALVI", "2B050")]
    [InlineData("45 AVENUE MAGINOT---01000-BOURG EN BRESSE", "01053")]
    [InlineData("12345 chemin long, 20000 AJACCIO", "2A004")]
    [InlineData("site DR", null)]
    [InlineData("tél. 0495652000", null)]
    public void The_end_of_an_address_gives_its_commune(string address, string? code)
    {
        Assert.Equal(code, PostalCommunes.Shipped.CodeIn(address));
    }
}
