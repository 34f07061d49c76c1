using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>Attendance sheets: several lines make one activity, and each may name the person who came.</summary>
public sealed class GroupedLinesTests
{
    private const string Feed = "foyer-rural/presences";
    private const string Header = "seance;jour;type;commune;minutes;nom;naissance;genre\n";
    private const string Workshop = "S1;2025-01-10;atelier;26108;90;Ada Martin;1950;F\nS2;2025-01-11;individuel;26108;30;Zoé Petit;1988;F\nS1;2025-01-10;atelier;26108;90;Luc Blanc;1961;H\nS1;2025-01-10;atelier;26108;90;;;F\n";

    [EveryDatabase]
    public void Lines_of_one_session_wherever_they_stand_are_one_activity_and_every_line_is_accounted_for(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        Assert.Equal("read 4 = loaded 4 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(Feed, "a.csv", Header + Workshop)));
        Assert.Equal("S1|3|3|90\nS2|1|1|30", territory.Value("select source_id, participants, supports, minutes from fact_activity order by 1"));
        Assert.Equal("S1|genre_feminin|2\nS1|genre_masculin|1\nS2|genre_feminin|1", territory.Value("""
            select a.source_id, v.code, c.participants
            from fact_audience as c
            join fact_activity as a on a.activity_key = c.activity_key
            join dim_attribute_value as v on v.attribute_value_key = c.attribute_value_key
            order by 1, 2
            """));
    }

    [EveryDatabase]
    public void Each_person_named_is_a_support_known_by_pseudonym_and_the_same_in_two_sessions(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        territory.Load(Feed, "a.csv", Header + Workshop + "S3;2025-01-12;atelier;26108;60; ada  martin;1950;F\nS3;2025-01-12;atelier;26108;60;Ada Martin;1971;F\n");
        Assert.Equal("S1|2\nS2|1\nS3|2", territory.Value("select a.source_id, count(*) from fact_support as s join (select activity_key, source_id from fact_activity) as a on a.activity_key = s.activity_key where s.beneficiary_key > 0 group by a.source_id order by 1"));
        Assert.Equal("4|4", territory.Value("select count(*), count(distinct pseudonym) from dim_beneficiary"));
        Assert.DoesNotContain("Martin", Told.Held(territory), StringComparison.OrdinalIgnoreCase);
        Assert.All(Directory.EnumerateFiles(territory.ArchivePath, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain("Martin", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
    }

    [EveryDatabase]
    public void The_same_sheet_in_another_order_or_read_again_from_its_pseudonymised_copy_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        territory.Load(Feed, "a.csv", Header + Workshop);
        string held = Told.Held(territory);
        string[] lines = Workshop.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("read 4 = loaded 0 + unchanged 4 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(Feed, "b.csv", Header + string.Join('\n', lines.Reverse()) + "\n")));
        Assert.All(territory.Replay(Feed), report => Assert.Equal((0, 0), (report.Outcome!.RowsOpened, report.Outcome.RowsClosed)));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void A_participant_more_replaces_the_session_with_its_persons(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        territory.Load(Feed, "a.csv", Header + Workshop);
        Assert.Equal("read 5 = loaded 4 + unchanged 1 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(Feed, "b.csv", Header + Workshop + "S1;2025-01-10;atelier;26108;90;Eve Noir;1999;F\n")));
        Assert.Equal("S1|4\nS2|1", territory.Value("select source_id, participants from fact_activity where recorded_to = 2147483647 order by 1"));
        Assert.Equal("4", territory.Value("select count(*) from fact_support where recorded_to = 2147483647 and beneficiary_key > 0"));
    }

    [EveryDatabase]
    public void A_line_at_fault_rejects_its_whole_session_for_a_part_would_pass_for_the_whole(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        LoadReport report = territory.Load(Feed, "a.csv", Header + Workshop.Replace("S1;2025-01-10;atelier;26108;90;Luc", "S1;2025-01-10;atelier;26108;zut;Luc", StringComparison.Ordinal));
        Assert.Equal(
            """
            read 4 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 3
            line 4 column [minutes] value [zut]: n'est pas un nombre entier
            line 2 column [] value []: la ligne 4 de la même activité est rejetée : corrigez-la et redonnez ensemble toutes les lignes de l'activité
            line 5 column [] value []: la ligne 4 de la même activité est rejetée : corrigez-la et redonnez ensemble toutes les lignes de l'activité

            """,
            Told.Report(report));
        Assert.Equal("S2", territory.Value("select source_id from fact_activity"));
        Assert.Equal("3", territory.Value("select count(distinct line_number) from journal_line where outcome = 'rejected'"));
    }

    private static TerritoryOnDisk Declared(TestEngine engine)
    {
        TerritoryOnDisk territory = new(engine);
        territory.Declare("foyer-rural/partner.yaml", "partner: foyer-rural\nlabel: { fr: Foyer rural, en: Rural club }\n");
        territory.Declare("foyer-rural/types.map.csv", Sessions.Types);
        territory.Declare("foyer-rural/genres.map.csv", "source,ours,relation,why\nF,genre_feminin,exact,femme\nH,genre_masculin,exact,homme\n");
        territory.Declare("foyer-rural/presences.feed.yaml", """
            feed: presences
            version: 1
            label: { fr: Feuilles de présence, en: Attendance sheets }
            format: { kind: delimited, separator: ";", encoding: utf-8 }
            identity: { namespace: presences, columns: [seance], rank: 1 }
            carries: changes
            personal:
              nom: { kind: name, namespace: beneficiaire-nom }
              naissance: { kind: identifier, namespace: beneficiaire-naissance }
            activity:
              day: { columns: [jour], format: yyyy-MM-dd, zone: local }
              kind: { column: type, map: types }
              commune: { column: commune }
              minutes: { column: minutes, min: 1, max: 1440 }
              grouped_by: [seance]
              beneficiary: { columns: [nom, naissance], namespace: beneficiaire }
              profile: { gender: { column: genre, map: genres } }
            """);
        territory.Register();
        return territory;
    }
}
