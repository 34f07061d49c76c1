using Evaluation.Declared;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>What the folder declares becomes one load when anything is new, none otherwise.</summary>
public sealed class DeclaredLoadTests
{
    private const string Calendar = "partner: essai\nlabel: { fr: Essai, en: Trial }\nexpects:\n  - { feed: seances, every: quarter, from: 2025-01-01, to: 2025-12-31, due_days: 30 }\n";

    [EveryDatabase]
    public void Registering_again_what_is_known_opens_no_load(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        int load = territory.Database.LatestLoad();
        territory.Register();
        Assert.Equal(load, territory.Database.LatestLoad());
    }

    [EveryDatabase]
    public void A_feed_changed_under_the_same_version_is_refused_and_a_new_version_is_kept_beside_the_old(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        string feed = Sessions.Feed(1, "changes", stamped: true);
        territory.Declare("essai/seances.feed.yaml", feed.Replace("max: 100", "max: 200", StringComparison.Ordinal));
        Assert.StartsWith("[partners/essai/seances.feed.yaml]\u00a0: le texte de la version 1 a changé", Assert.Throws<DefinitionFaultException>(territory.Register).Message, StringComparison.Ordinal);
        territory.Declare("essai/seances.feed.yaml", feed.Replace("max: 100", "max: 200", StringComparison.Ordinal).Replace("version: 1", "version: 2", StringComparison.Ordinal));
        territory.Register();
        Assert.Equal("1\n2", territory.Value("select version from journal_text where kind = 'feed' and name = 'essai/seances' order by 1"));
    }

    [EveryDatabase]
    public void An_agreed_calendar_becomes_expected_deliveries_and_a_changed_one_closes_what_it_no_longer_expects(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        territory.Declare("essai/partner.yaml", Calendar);
        territory.Register();
        Assert.Equal("20250101|20250331|20250430\n20250401|20250630|20250730\n20250701|20250930|20251030\n20251001|20251231|20260130", Expected(territory));
        int before = territory.Database.LatestLoad();
        territory.Declare("essai/partner.yaml", Calendar.Replace("2025-12-31", "2025-06-30", StringComparison.Ordinal).Replace("due_days: 30", "due_days: 10", StringComparison.Ordinal));
        territory.Register();
        Assert.Equal("20250101|20250331|20250410\n20250401|20250630|20250710", Expected(territory));
        Assert.Equal("4", territory.Value($"select count(*) from fact_expected_delivery where recorded_from <= {before} and {before} < recorded_to"));
    }

    [EveryDatabase]
    public void A_partner_called_otherwise_keeps_its_key(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        string key = territory.Value("select partner_key from dim_partner where code = 'essai' and recorded_to = 2147483647");
        territory.Declare("essai/partner.yaml", "partner: essai\nlabel: { fr: Essai bis, en: Trial two }\n");
        territory.Register();
        Assert.Equal($"{key}|Essai bis", territory.Value("select partner_key, label_fr from dim_partner where code = 'essai' and recorded_to = 2147483647"));
        Assert.Equal("2", territory.Value("select count(*) from dim_partner where code = 'essai'"));
    }

    private static TerritoryOnDisk Declared(TestEngine engine)
    {
        TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai");
        return territory;
    }

    private static string Expected(TerritoryOnDisk territory) => territory.Value("select e.period_from, e.period_to, e.due_key from fact_expected_delivery as e join dim_feed as f on f.feed_key = e.feed_key and f.recorded_to = 2147483647 where f.code = 'essai/seances' and e.recorded_to = 2147483647 order by 1");
}
