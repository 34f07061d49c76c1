using Evaluation.Declared;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Partners;

/// <summary>Each fault of a declared file is told with file, line and key; compared whole with <c>faults/*.txt</c>.</summary>
public sealed class PartnerFaultTests
{
    private const string Partner = "partner: essai\nlabel: { fr: Essai, en: Trial }\n";
    private static readonly string Feed = Sessions.Feed(1, "changes", stamped: true);

    [Fact]
    public void A_partner_as_it_should_be_has_no_fault() => Assert.Equal("essai/seances", Assert.Single(Read(Partner, Feed).Feeds).Code);

    [Fact]
    public void An_unknown_key() => Faults("unknown-key", Feed.Replace("carries:", "carrries:", StringComparison.Ordinal).Replace("min: 1,", "minimum: 1,", StringComparison.Ordinal));

    [Fact]
    public void A_missing_key() => Faults("missing-key", Feed.Replace("  commune: { column: commune }\n", string.Empty, StringComparison.Ordinal).Replace(", rank: 1", string.Empty, StringComparison.Ordinal));

    [Fact]
    public void A_duplicate_key() => Faults("duplicate-key", Feed + "\ncarries: everything\n");

    [Fact]
    public void Checks_that_cannot_be() => Faults("checks", Feed + "\nchecks: { rejected_shares: { soft: 1% }, completeness: { columns: [salle], soft: 50%, hard: 90% }, volume: { soft: 0.5, harder: 1% }, outliers: { score: 3 } }\n");

    [Fact]
    public void A_column_both_read_and_ignored() => Faults("read-and-ignored", Feed + "\nignored: { theme: pas utile, participants: pas utile }\n");

    [Fact]
    public void A_map_that_is_absent() => Faults("absent-map", Feed.Replace("map: types", "map: kinds", StringComparison.Ordinal));

    [Fact]
    public void A_map_borrowed_that_no_standard_partner_has() => Faults("absent-borrowed-map", Feed.Replace("map: types", "map: mednum/types", StringComparison.Ordinal));

    [Fact]
    public void A_map_to_a_code_we_do_not_have() => Faults("unknown-code", Feed, Sessions.Types + "visio,webinaire,exact,même chose\n");

    [Fact]
    public void A_split_code_that_is_mapped_all_the_same() => Faults("split-mapped", Feed, Sessions.Types + "mixte,collectif,split,tantôt l'un tantôt l'autre\nautre,,exact,oubli\n");

    [Fact]
    public void A_map_whose_codes_repeat_also_but_for_their_case() => Faults("repeated-code", Feed, Sessions.Types + "individuel,collectif,exact,bis\nAtelier,collectif,exact,autre casse\n");

    [Fact]
    public void A_map_line_without_its_reason() => Faults("no-reason", Feed, Sessions.Types + "visio,collectif,exact,\n");

    [Fact]
    public void A_mediator_who_is_not_declared_personal() => Faults("mediator-in-clear", Feed.Replace("  commune: {", "  mediator: { column: animateur, namespace: a }\n  commune: {", StringComparison.Ordinal));

    [Fact]
    public void A_feed_of_two_facts_or_none() => Faults("no-fact", Feed[..Feed.IndexOf("activity:", StringComparison.Ordinal)]);

    [Fact]
    public void A_file_not_named_for_its_feed() => Faults("wrong-name", Feed.Replace("feed: seances", "feed: ateliers", StringComparison.Ordinal));

    [Fact]
    public void A_calendar_that_expects_an_unknown_feed_or_the_same_period_twice() => FaultsOfPartner("calendar", Partner + """
        expects:
          - { feed: lieux, every: month, from: 2025-01-01, to: 2025-12-31, due_days: 30 }
          - { feed: seances, every: month, from: 2025-01-01, to: 2025-03-31, due_days: 30 }
          - { feed: seances, every: month, from: 2025-03-01, to: 2025-04-30, due_days: 10 }
          - { feed: seances, every: fortnight, from: 2025-06-02, to: 2025-04-30, due_days: 10 }
        """);

    [Fact]
    public void A_standard_partner_that_does_not_exist() => FaultsOfPartner("unknown-standard", Partner + "uses: la-coop\n");

    [Fact]
    public void The_same_feed_declared_by_the_partner_and_by_the_standard_it_uses() =>
        Assert.Equal("[partners/essai/partner.yaml]\u00a0: le flux [activites] est déclaré deux fois, par le partenaire et par le partenaire standard qu'il utilise ; gardez-en un", Fails(() => PartnerCatalog.Read(
            PartnerFolder.Shipped(),
            [new PartnerFolder("essai", [("partners/essai/partner.yaml", Partner + "uses: tableur\n"), ("partners/essai/activites.feed.yaml", Feed.Replace("feed: seances", "feed: activites", StringComparison.Ordinal)), ("partners/essai/types.map.csv", Sessions.Types), ("partners/essai/themes.map.csv", Sessions.Themes)])])));

    [Fact]
    public void An_unexpected_file_and_a_folder_of_another_name() =>
        Assert.Equal("[partners/autre/lisez.yaml]\u00a0: fichier inattendu : un partenaire a partner.yaml, des *.feed.yaml et des *.map.csv\n[partners/autre/partner.yaml]\u00a0: « partner » vaut [essai], le dossier s'appelle [autre]",
            Fails(() => PartnerCatalog.Read([], [new PartnerFolder("autre", [("partners/autre/partner.yaml", Partner), ("partners/autre/lisez.yaml", "x: 1\n")])])));

    private static PartnerCatalog Read(string partner, string feed, string types = Sessions.Types) => PartnerCatalog.Read([], [new PartnerFolder("essai",
        [("partners/essai/partner.yaml", partner), ("partners/essai/seances.feed.yaml", feed), ("partners/essai/types.map.csv", types), ("partners/essai/themes.map.csv", Sessions.Themes)])]);

    private static string Fails(Func<PartnerCatalog> read) => Assert.Throws<DefinitionFaultException>(read).Message;

    private static void Faults(string name, string feed, string types = Sessions.Types) => ExpectedFile.Matches($"faults/{name}.txt", Fails(() => Read(Partner, feed, types)));

    private static void FaultsOfPartner(string name, string partner) => ExpectedFile.Matches($"faults/{name}.txt", Fails(() => Read(partner, Feed)));
}
