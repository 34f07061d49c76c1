using Evaluation.Declared;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Partners;

/// <summary>A partner may deliver some feeds of a standard one only.</summary>
public sealed class SomeFeedsTests
{
    [Fact]
    public void Only_the_feeds_named_are_delivered()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        territory.Declare("mednum/partner.yaml", TerritoryOnDisk.Uses("mednum", "mednum") + "feeds: [ifn-communes]\n");
        Assert.Equal(["mednum/ifn-communes"], territory.Register().Feeds.Where(feed => feed.Partner.Code == "mednum").Select(feed => feed.Code));
    }

    [Fact]
    public void A_feed_that_the_standard_partner_does_not_have_is_refused_with_those_it_has()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        territory.Declare("foyer/partner.yaml", TerritoryOnDisk.Uses("foyer", "tableur") + "feeds: [activité]\n");
        Assert.Contains("[activité], que [tableur] n'a pas ; ses flux : activites,", Assert.Throws<DefinitionFaultException>(territory.Register).Message, StringComparison.Ordinal);
    }
}
