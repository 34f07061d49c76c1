using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>
/// The 300 real lines. Every number was computed apart, by Python's csv, datetime and zoneinfo modules over the file: sums of columns, and
/// <c>datetime.strptime(date_accompagnement).replace(tzinfo=utc).astimezone(zone of code_commune[:3], else Europe/Paris).date()</c>.
/// </summary>
public sealed class RealCraTests(RealCraTests.Loaded loaded) : IClassFixture<RealCraTests.Loaded>
{
    [EveryDatabase]
    public void All_300_lines_load_and_nothing_is_unknown(TestEngine engine)
    {
        Assert.Equal("read 300 = loaded 300 + unchanged 0 + stale 0 + set aside 0 + rejected 0\n", Told.Report(loaded.On(engine).Report));
        Assert.Equal("300|0|0|0|0|0", Value(engine, "select count(*), sum(case when territory_key = 0 then 1 else 0 end), sum(case when kind_key = 0 then 1 else 0 end), sum(case when place_kind_key = 0 then 1 else 0 end), sum(case when structure_key = 0 then 1 else 0 end), sum(case when mediator_key = 0 then 1 else 0 end) from fact_activity"));
    }

    [EveryDatabase]
    public void Participants_minutes_and_other_measures_are_those_of_the_file(TestEngine engine) =>
        Assert.Equal("488|17820|247|119|139|9|488", Value(engine, "select sum(participants), sum(minutes), sum(recurrents), sum(followups_individual), sum(followups_workshop), sum(redirections), sum(supports) from fact_activity"));

    [EveryDatabase]
    public void Redirections_are_told_by_kind_of_organisation_and_one_typed_freely_is_of_unknown_kind(TestEngine engine) => Assert.Equal(
        "administration|4\naide_aux_demarches_administratives|1\ninconnu|1\ninsertion_professionnelle|2\noperateur_ou_organisme_en_charge|1",
        Value(engine, "select redirection_kind, sum(redirections) from bridge_activity_redirection group by redirection_kind order by 1"));

    [EveryDatabase]
    public void Activities_by_month_are_counted_on_the_local_day(TestEngine engine) =>
        Assert.Equal("202112|1\n202201|3\n202202|17\n202203|277\n202212|2", Value(engine, "select d.month_key, count(*) from fact_activity as a join dim_date as d on d.date_key = a.date_key group by d.month_key order by 1"));

    [EveryDatabase]
    public void Two_activities_of_Guyane_a_quarter_past_midnight_UTC_are_of_the_day_before_MIN_1800(TestEngine engine) =>
        Assert.Equal("638a95790830e306f21f0d22|20221202\n638a95e40830e306f21f0d23|20221202", Value(engine, "select source_id, date_key from fact_activity where source_id in ('638a95790830e306f21f0d22', '638a95e40830e306f21f0d23') order by 1"));

    [EveryDatabase]
    public void Kinds_and_kinds_of_place_are_those_of_the_file(TestEngine engine)
    {
        Assert.Equal("collectif|47\nindividuel|167\nponctuel|86", Value(engine, "select k.code, count(*) from fact_activity as a join dim_activity_kind as k on k.kind_key = a.kind_key group by k.code order by 1"));
        Assert.Equal("a_distance|11\nautre|74\ndomicile|14\nlieu_activite|201", Value(engine, "select k.code, count(*) from fact_activity as a join dim_place_kind as k on k.place_kind_key = a.place_kind_key group by k.code order by 1"));
    }

    [EveryDatabase]
    public void The_partners_own_duration_classes_are_kept_as_they_are(TestEngine engine) =>
        Assert.Equal("0-30|67\n105|4\n120|20\n135|1\n150|11\n180|3\n210|1\n240|2\n30-60|109\n360|1\n60|51\n75|3\n90|27", Value(engine, "select duration_class, count(*) from fact_activity group by duration_class order by 1"));

    [EveryDatabase]
    public void Themes_are_those_of_the_file_in_our_codes(TestEngine engine) => Assert.Equal(
        "bureautique|25\nculture_numerique|39\ndemarches_administratives|106\nemail|39\nentrepreneuriat|2\nequipement_informatique|118\nfraude_et_harcelement|1\ngerer_ses_contenus|34\n" +
        "insertion_professionnelle|8\nnavigation_sur_internet|68\nparentalite|3\nreseaux_sociaux|7\nsante|13\nsecurite_numerique|16",
        Value(engine, "select t.code, count(*) from bridge_activity_theme as b join dim_theme as t on t.theme_key = b.theme_key group by t.code order by 1"));

    [EveryDatabase]
    public void The_public_by_value_counts_people_and_activities(TestEngine engine) => Assert.Equal(
        "age_18_34|31|22\nage_35_59|155|122\nage_60_plus|302|172\nstatut_en_emploi|63|54\nstatut_heterogene|67|33\nstatut_retraite|288|164\nstatut_sans_emploi|68|63\nstatut_scolarise|2|2",
        Value(engine, "select v.code, sum(a.participants), count(*) from fact_audience as a join dim_attribute_value as v on v.attribute_value_key = a.attribute_value_key group by v.code order by 1"));

    [EveryDatabase]
    public void Activities_of_one_participant_are_supports_with_their_profile(TestEngine engine)
    {
        Assert.Equal("253", Value(engine, "select count(*) from fact_support"));
        Assert.Equal(
            "age_18_34|statut_en_emploi|2\nage_18_34|statut_heterogene|4\nage_18_34|statut_sans_emploi|12\nage_18_34|statut_scolarise|1\nage_35_59|statut_en_emploi|35\nage_35_59|statut_heterogene|22\n" +
            "age_35_59|statut_retraite|6\nage_35_59|statut_sans_emploi|38\nage_35_59|statut_scolarise|1\nage_60_plus|statut_en_emploi|7\nage_60_plus|statut_heterogene|2\nage_60_plus|statut_retraite|119\nage_60_plus|statut_sans_emploi|4",
            Value(engine, """
                select a.code as age, s.code as status, count(*)
                from fact_support as f
                join dim_profile as p on p.profile_key = f.profile_key
                join dim_attribute_value as a on a.attribute_value_key = p.age_band_key
                join dim_attribute_value as s on s.attribute_value_key = p.status_key
                group by a.code, s.code order by 1, 2
                """));
    }

    [EveryDatabase]
    public void Structures_and_advisers_are_counted_once_and_arrondissements_keep_their_code(TestEngine engine)
    {
        Assert.Equal("113|119", Value(engine, "select count(distinct structure_key), count(distinct mediator_key) from fact_activity"));
        Assert.Equal("113|119", Value(engine, "select (select count(*) from dim_structure where structure_key > 0), (select count(*) from dim_mediator where mediator_key > 0)"));
        Assert.Equal("13201|1|13055\n69389|4|69123\n75114|1|75056", Value(engine, """
            select a.territory_code, count(*), min(t.code)
            from fact_activity as a
            join bridge_territory as b on b.territory_key = a.territory_key and b.ancestor_type = 'commune' and b.vintage = 2026
            join dim_territory as t on t.territory_key = b.ancestor_key and t.recorded_to = 2147483647
            join dim_territory as d on d.territory_key = a.territory_key and d.territory_type = 'arrondissement' and d.recorded_to = 2147483647
            group by a.territory_code order by 1
            """));
        Assert.Equal("60|33", Value(engine, """
            select count(distinct b.ancestor_key), sum(case when t.code = '974' then 1 else 0 end)
            from fact_activity as a
            join bridge_territory as b on b.territory_key = a.territory_key and b.ancestor_type = 'departement' and b.vintage = 2026
            join dim_territory as t on t.territory_key = b.ancestor_key and t.recorded_to = 2147483647
            """));
    }

    [EveryDatabase]
    public void The_delivery_says_how_fresh_it_is_and_covers_its_whole_months(TestEngine engine) =>
        Assert.Equal(
            $"{(new DateTime(2024, 11, 19, 13, 44, 55, 913, DateTimeKind.Utc) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond}|0|20211201|20221231",
            Value(engine, "select as_of, claims_whole, covers_from, covers_to from journal_delivery where file_name = 'cra-v1.csv'"));

    private string Value(TestEngine engine, string sql) => loaded.On(engine).Territory.Value(sql);

    public sealed class Loaded : PerEngine<LoadedFile>
    {
        protected override LoadedFile Make(TestEngine engine) => new(engine);
    }

    public sealed class LoadedFile : IDisposable
    {
        public LoadedFile(TestEngine engine)
        {
            Territory = new TerritoryOnDisk(engine, wholeCountry: true);
            Report = Territory.LoadFile(Cra.Feed, SharedData.PathOf("coop-v1-cras/crasV1Examples.csv"));
        }

        public TerritoryOnDisk Territory { get; }

        public LoadReport Report { get; }

        public void Dispose() => Territory.Dispose();
    }
}
