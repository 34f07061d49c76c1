using Evaluation.Etl.Partners;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Partners;

/// <summary>A feed may name the crosswalk of a standard partner, which the territory need not use.</summary>
public sealed class BorrowedMapTests
{
    [Fact]
    public void A_feed_of_the_territory_reads_the_vocabulary_of_a_standard_partner_without_a_copy()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        territory.Declare("epn/partner.yaml", "partner: epn\nlabel: { fr: Les EPN, en: The EPN }\n");
        territory.Declare("epn/lieux.feed.yaml", """
            feed: lieux
            version: 1
            label: { fr: Lieux, en: Places }
            format: { kind: delimited, separator: ";", encoding: utf-8 }
            identity: { namespace: epn, columns: [id], rank: 1 }
            carries: snapshot
            rows:
              - fact: place_offer
                each: { column: frais, list: ",", map: data-inclusion/frais, code: code, raw: raw }
                set: { date_key: { as_of: true }, place: { namespace: epn, id: [id] }, kind: { value: cost } }
            """);
        PartnerCatalog catalog = territory.Register();
        territory.Load("epn/lieux", "lieux.csv", "id;frais\n1;gratuit,au troc\n", new DateTime(2024, 6, 30, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal("gratuit|gratuit\ninconnu|au troc", territory.Value("select code, raw from fact_place_offer where recorded_to = 2147483647 order by code"));
        Assert.Equal("partners/data-inclusion/frais.map.csv", Assert.Single(catalog.Texts, text => text.Name == "data-inclusion/frais").File);
        Assert.DoesNotContain(catalog.Feeds, feed => feed.Partner.Code == "data-inclusion");
    }
}
