using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>A territory that receives La Coop's feeds.</summary>
internal static class Coop
{
    public static TerritoryOnDisk Territory(TestEngine engine)
    {
        TerritoryOnDisk territory = new(engine);
        territory.Declare("la-coop/partner.yaml", TerritoryOnDisk.Uses("la-coop", "la-coop"));
        territory.Register();
        return territory;
    }

    /// <summary>Activities held, by their id: feed, day, participants, supports, minutes.</summary>
    public static string Held(TerritoryOnDisk territory) => territory.Value("""
        select a.source_id, f.code, a.date_key, a.participants, a.supports, a.minutes
        from fact_activity as a
        join dim_feed as f on f.feed_key = a.feed_key and f.recorded_to = 2147483647
        where a.recorded_to = 2147483647
        order by a.source_id
        """);

    /// <summary>Counts of the public held: activity, value, people, drawn at random.</summary>
    public static string Audience(TerritoryOnDisk territory) => territory.Value("""
        select a.source_id, v.code, c.participants, c.at_random
        from fact_audience as c
        join fact_activity as a on a.activity_key = c.activity_key
        join dim_attribute_value as v on v.attribute_value_key = c.attribute_value_key and v.recorded_to = 2147483647
        where c.recorded_to = 2147483647
        order by a.source_id, v.code
        """);

    /// <summary>Equipment held: activity, kind, participants, supports.</summary>
    public static string Equipment(TerritoryOnDisk territory) => territory.Value("""
        select a.source_id, e.equipment, e.participants, e.supports
        from bridge_activity_equipment as e
        join fact_activity as a on a.activity_key = e.activity_key
        where e.recorded_to = 2147483647
        order by a.source_id, e.equipment
        """);

    /// <summary>Profiles of the supports held: activity, age band, gender, status, whether somebody is named.</summary>
    public static string Supports(TerritoryOnDisk territory) => territory.Value("""
        select a.source_id, coalesce(g.code, '-') as age, coalesce(s.code, '-') as gender, coalesce(t.code, '-') as status, case when c.beneficiary_key > 0 then 1 else 0 end as named
        from fact_support as c
        join (select activity_key, source_id from fact_activity) as a on a.activity_key = c.activity_key
        join dim_profile as p on p.profile_key = c.profile_key and p.recorded_to = 2147483647
        left join dim_attribute_value as g on g.attribute_value_key = p.age_band_key and g.recorded_to = 2147483647 and g.attribute_value_key > 0
        left join dim_attribute_value as s on s.attribute_value_key = p.gender_key and s.recorded_to = 2147483647 and s.attribute_value_key > 0
        left join dim_attribute_value as t on t.attribute_value_key = p.status_key and t.recorded_to = 2147483647 and t.attribute_value_key > 0
        where c.recorded_to = 2147483647
        order by a.source_id, 2, 3, 4, 5
        """);
}
