using Evaluation.Declared;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Checking;

/// <summary>A partner's own total is compared with what we hold of its activity: the gap is kept with what explains it.</summary>
public sealed class TheirsAgainstOursTests
{
    private const string Totals = """
        feed: totaux
        version: 1
        label: { fr: Totaux publiés, en: Published totals }
        format: { kind: delimited, separator: ";", encoding: utf-8 }
        identity: { namespace: totaux, columns: [jour, departement], rank: 1 }
        carries: changes
        rows:
          - fact: counter
            each: { columns: { total: accompagnements }, code: measure, value: count, min: 0 }
            set:
              date_key: { column: jour, formats: [yyyy-MM-dd] }
              territory: { column: departement, type: departement }
        checks:
          theirs:
            - { measure: accompagnements, against: activity_participants, by: departement, feeds: [seances], soft: 10%, why: "leur total compte les accompagnements, le nôtre les participants" }
        """;

    [EveryDatabase]
    public void The_gap_is_kept_for_each_territory_where_we_hold_something_with_what_explains_it(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine, Totals);
        territory.Load("essai/seances", "a.csv", Sessions.File("1;2025-02-01;2025-01-10;individuel;26108;3;mails", "2;2025-02-01;2025-01-12;atelier;26108;4;mails", "3;2025-02-01;31/02/2025;individuel;26108;3;mails"));
        territory.Load("essai/totaux", "t.csv", "jour;departement;total\n2025-01-31;26;10\n2025-01-31;07;50\n2025-01-11;26;3\n");
        Assert.Equal(
            "20250111||pass|0|1\n20250111|26|pass|3|3\n20250131||warn|1|1\n20250131|26|warn|7|10",
            Gaps(territory));
        Assert.Equal(
            "Drôme au 31/01/2025\u00a0: leur total 10, le nôtre 7, écart 3 (30\u00a0%)\u00a0; seuil d'alerte\u00a0: 10\u00a0%. Ce qui peut l'expliquer\u00a0: notre dernière activité est du 12/01/2025, les jours suivants ne sont peut-être pas reçus\u00a0; lignes rejetées dans nos livraisons\u00a0: 1\u00a0; leur total compte les accompagnements, le nôtre les participants.",
            territory.Value("select sentence from fact_check_result where check_code = 'theirs_vs_ours' and denominator = 10 and territory_key is not null"));
    }

    [EveryDatabase]
    public void What_comes_later_on_either_side_replaces_the_gap(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine, Totals);
        territory.Load("essai/totaux", "t.csv", "jour;departement;total\n2025-01-31;26;10\n");
        Assert.Equal("20250131||no_data|0|0", Gaps(territory));
        territory.Load("essai/seances", "a.csv", Sessions.File("1;2025-02-01;2025-01-10;individuel;26108;3;mails"));
        Assert.Equal("20250131||warn|1|1\n20250131|26|warn|3|10", Gaps(territory));
        territory.Load("essai/seances", "b.csv", Sessions.File("2;2025-02-02;2025-01-31;atelier;26108;7;mails"));
        Assert.Equal("20250131||pass|0|1\n20250131|26|pass|10|10", Gaps(territory));
        int load = territory.Database.LatestLoad();
        territory.Load("essai/totaux", "u.csv", "jour;departement;total\n2025-01-31;26;0\n");
        Assert.Equal("20250131||pass|0|1\n20250131|26|no_data|10|0", Gaps(territory));
        Assert.Equal("1", territory.Value($"select count(*) from fact_check_result where check_code = 'theirs_vs_ours' and territory_key is not null and recorded_from <= {load} and {load} < recorded_to"));
    }

    [EveryDatabase]
    public void One_total_of_everything_has_no_territory(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine, Totals.Replace("columns: [jour, departement]", "columns: [jour]", StringComparison.Ordinal).Replace("by: departement", "by: all", StringComparison.Ordinal).Replace("activity_participants", "activity_count", StringComparison.Ordinal));
        territory.Load("essai/seances", "a.csv", Sessions.File("1;2025-02-01;2025-01-10;individuel;26108;3;mails", "2;2025-02-01;2025-01-10;individuel;99999;3;mails"));
        territory.Load("essai/totaux", "t.csv", "jour;departement;total\n2025-01-10;;2\n");
        Assert.Equal("20250110||pass|2|2", Gaps(territory));
    }

    [Fact]
    public void A_comparison_with_what_is_not_there_is_refused()
    {
        DefinitionFaultException faults = Assert.Throws<DefinitionFaultException>(() => Declared(TestEngine.DuckDb, Totals.Replace("feeds: [seances]", "feeds: [totaux]", StringComparison.Ordinal).Replace("measure: accompagnements, against", "measure: passants, against", StringComparison.Ordinal)).Dispose());
        Assert.Contains("code inconnu de la liste counter_measures [passants]", faults.Message, StringComparison.Ordinal);
        Assert.Contains("compare au flux [totaux], qui n'est pas un flux d'activités du partenaire", faults.Message, StringComparison.Ordinal);
    }

    private static TerritoryOnDisk Declared(TestEngine engine, string totals)
    {
        TerritoryOnDisk territory = new(engine);
        try
        {
            Sessions.Declare(territory, "essai");
            territory.Declare("essai/totaux.feed.yaml", totals);
            territory.Register();
            return territory;
        }
        catch
        {
            territory.Dispose();
            throw;
        }
    }

    private static string Gaps(TerritoryOnDisk territory) => territory.Value("""
        select c.date_key, t.code, c.outcome, c.numerator, c.denominator
        from fact_check_result as c
        left join dim_territory as t on t.territory_key = c.territory_key and t.recorded_to = 2147483647
        where c.check_code = 'theirs_vs_ours' and c.recorded_to = 2147483647
        order by c.date_key, coalesce(t.code, '')
        """);
}
