using Evaluation.Declared;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Partners;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Fetching;

/// <summary>What <c>fetch:</c> may say, and what it is told where it says something else.</summary>
public sealed class FetchDeclarationTests
{
    [Theory]
    [InlineData("http", "kind: file\nurl: http://exemple.fr/a.csv")]
    [InlineData("secret-in-url", "kind: file\nurl: https://exemple.fr/a.csv?token=abc")]
    [InlineData("user-in-url", "kind: file\nurl: https://moi:secret@exemple.fr/a.csv")]
    [InlineData("secret-in-header", "kind: file\nurl: https://exemple.fr/a.csv\nheaders: { Authorization: Bearer abc }")]
    [InlineData("token-in-clear", "kind: pages\nurl: https://exemple.fr/a\npaging: offset\ntoken: { scheme: Bearer }")]
    [InlineData("unordered-postgrest", "kind: pages\nurl: https://exemple.fr/a\npaging: postgrest")]
    [InlineData("paging-by-hand", "kind: pages\nurl: https://exemple.fr/a\npaging: cursor\nparameters: { \"page[before]\": x, \"page[size]\": 3 }")]
    [InlineData("limits", "kind: pages\nurl: https://exemple.fr/a\npaging: cursor\nsize: 0\nlimits: { tries: 0, timeout_seconds: 99999, pages: 3 }")]
    [InlineData("unknown-words", "kind: pages\nurl: https://exemple.fr/a\npaging: curseur\nfile_name: a.json")]
    [InlineData("folder", "kind: folder\npath: depots\npattern: mars/*.csv\nquiet_seconds: -3")]
    [InlineData("unknown-kind", "kind: ftp\nurl: https://exemple.fr/a")]
    [InlineData("no-file-name", "kind: file\nurl: https://exemple.fr/")]
    public void A_fault_is_told_with_its_line_and_its_key(string name, string fetch)
    {
        string told = Assert.Throws<DefinitionFaultException>(() => FetchingGround.FeedOf(fetch)).Message;
        Assert.DoesNotContain("secret@", told, StringComparison.Ordinal);
        ExpectedFile.Matches($"faults/{name}.txt", told);
    }

    [Fact]
    public void What_the_partner_of_the_territory_says_wins_over_what_its_feed_says()
    {
        PartnerCatalog catalog = Read("partner: essai\nlabel: { fr: Essai, en: Trial }\nuses: mednum\nfetch:\n  ifn-communes: { kind: folder, path: depots }\n");
        Assert.Equal("depots", Assert.IsType<FolderFetch>(catalog.Find("essai/ifn-communes").Fetch).Path);
    }

    [Fact]
    public void A_feed_that_the_partner_does_not_have_is_told() => Assert.Equal(
        "[partners/essai/partner.yaml]\u00a0: « fetch » parle d'un flux inconnu [autre]",
        Assert.Throws<DefinitionFaultException>(() => Read("partner: essai\nlabel: { fr: Essai, en: Trial }\nuses: mednum\nfetch:\n  autre: { kind: folder, path: depots }\n")).Message);

    [Fact]
    public void Pages_of_an_API_for_a_feed_that_is_no_JSON_are_told() => Assert.Equal(
        "[partners/essai]\u00a0: le flux [ifn-communes] prend les pages d'une API, qui font du JSON\u00a0: son « format » doit l'être",
        Assert.Throws<DefinitionFaultException>(() => Read("partner: essai\nlabel: { fr: Essai, en: Trial }\nuses: mednum\nfetch:\n  ifn-communes: { kind: pages, url: \"https://exemple.fr/a\", paging: offset }\n")).Message);

    private static PartnerCatalog Read(string partner) => PartnerCatalog.Read(PartnerFolder.Shipped(), [new PartnerFolder("essai", [("partners/essai/partner.yaml", partner)])]);
}
