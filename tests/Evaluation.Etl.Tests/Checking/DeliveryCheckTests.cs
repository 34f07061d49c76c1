using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Checking;

/// <summary>What is thought of a delivery becomes rows: passes, warnings, refusals, and the two answers that are no pass.</summary>
public sealed class DeliveryCheckTests
{
    [EveryDatabase]
    public void A_first_delivery_without_fault_passes_what_can_be_told_and_nothing_else(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine, carries: "everything");
        LoadReport report = territory.Load(CheckedSessions.Code, "a.csv", CheckedSessions.Lines(3));
        Assert.Equal(
            """
            schema_columns||pass|0|7
            schema_order||no_data||0
            schema_width||pass|0|3
            completeness||pass|12|12
            completeness|id|pass|3|3
            completeness|jour|pass|3|3
            completeness|type|pass|3|3
            completeness|commune|pass|3|3
            rejected_share||pass|0|3
            unknown_share||pass|0|3
            duplicates||pass|0|3
            volume||no_data|3|0
            """,
            territory.Value("select check_code, column_name, outcome, numerator, denominator from fact_check_result order by check_key"));
        Assert.Equal("1\n2\n3\n4\n5\n6\n7", territory.Value($"select position from journal_header where delivery_key = {report.DeliveryKey} order by 1"));
    }

    [EveryDatabase]
    public void Without_any_line_nothing_is_a_pass_DQD_110(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine, "{ outliers: { columns: [participants] } }");
        territory.Load(CheckedSessions.Code, "a.csv", Sessions.File());
        Assert.Equal(
            "completeness|no_data\nduplicates|no_data\noutliers|no_data\nrejected_share|no_data\nschema_columns|pass\nschema_order|no_data\nschema_width|no_data\nunknown_share|no_data\nvolume|not_applicable",
            territory.Value("select distinct check_code, outcome from fact_check_result order by 1, 2"));
    }

    [EveryDatabase]
    public void Past_a_soft_threshold_the_delivery_loads_with_a_warning_in_a_sentence(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine, "{ rejected_share: { soft: 10%, hard: 60% } }");
        LoadReport report = territory.Load(CheckedSessions.Code, "a.csv", CheckedSessions.Lines(2) + "3;2025-02-01;31/02/2025;individuel;26108;3;mails\n");
        Assert.Equal("read 3 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 1", Told.Counts(report));
        Assert.Equal("|warn|1|3", CheckedSessions.Of(territory, "rejected_share"));
        Assert.Equal(
            "Lignes rejetées\u00a0: 1 sur 3 (33,33\u00a0%)\u00a0; seuil d'alerte\u00a0: 10\u00a0%.|0.333333|0.1|0.6",
            territory.Value("select sentence, measured, soft, hard from fact_check_result where check_code = 'rejected_share'"));
    }

    [EveryDatabase]
    public void Past_a_hard_threshold_the_delivery_is_refused_whole_unless_somebody_accepts_it_with_a_reason(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine, "{ rejected_share: { soft: 1%, hard: 20% } }");
        string file = CheckedSessions.Lines(2) + "3;2025-02-01;31/02/2025;individuel;26108;3;mails\n";
        LoadReport refused = territory.Load(CheckedSessions.Code, "a.csv", file);
        Assert.Equal(
            "Partenaire [essai], flux [seances], livraison refusée, rien n'est chargé. Lignes rejetées\u00a0: 1 sur 3 (33,33\u00a0%)\u00a0; seuil de refus\u00a0: 20\u00a0%. Redemandez le fichier au partenaire, ou chargez-le avec «\u00a0--accept \"raison\"\u00a0» si vous savez pourquoi",
            refused.Refusal);
        Assert.Equal("0|0|1", territory.Value("select (select count(*) from fact_activity), (select count(*) from fact_check_result), (select count(*) from journal_refusal)"));

        LoadReport accepted = territory.Load(CheckedSessions.Code, "a.csv", file, accepted: "dates du logiciel, vu avec la directrice");
        Assert.Equal("read 3 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 1", Told.Counts(accepted));
        Assert.Equal("fail|dates du logiciel, vu avec la directrice", territory.Value("select outcome, accepted from fact_check_result where check_code = 'rejected_share'"));
        Assert.Equal("1", territory.Value("select count(*) from fact_check_result where accepted is not null"));

        territory.Replay(CheckedSessions.Code);
        Assert.Equal("fail|dates du logiciel, vu avec la directrice|2147483647", territory.Value("select outcome, accepted, recorded_to from fact_check_result where check_code = 'rejected_share'"));
    }

    [EveryDatabase]
    public void A_mandatory_column_left_empty_is_told_by_its_name(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine, "{ completeness: { columns: [commune, theme], soft: 95%, hard: 20% } }");
        territory.Load(CheckedSessions.Code, "a.csv", Sessions.File("1;2025-02-01;2025-01-10;individuel;26108;3;", "2;2025-02-01;2025-01-10;individuel;26108;3;mails"));
        Assert.Equal("|warn|3|4\ncommune|pass|2|2\ntheme|warn|1|2", CheckedSessions.Of(territory, "completeness"));
    }

    [EveryDatabase]
    public void Lines_held_as_they_are_counted_when_they_came(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine, "{ completeness: { columns: [theme], soft: 95%, hard: 50% } }");
        territory.Load(CheckedSessions.Code, "a.csv", CheckedSessions.Lines(9));
        LoadReport second = territory.Load(CheckedSessions.Code, "b.csv", CheckedSessions.Lines(9) + "10;2025-02-01;2025-01-10;individuel;26108;3;\n");
        Assert.Null(second.Refusal);
        Assert.Equal("|warn|0|1\ntheme|warn|0|1", CheckedSessions.Of(territory, "completeness", second.DeliveryKey!.Value));
        Assert.Equal("|pass|0|10", CheckedSessions.Of(territory, "rejected_share", second.DeliveryKey!.Value));
    }

    [EveryDatabase]
    public void Values_no_list_knows_are_counted_by_list(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine, "{ unknown_share: { soft: 10%, hard: none } }");
        territory.Load(CheckedSessions.Code, "a.csv", Sessions.File("1;2025-02-01;2025-01-10;individuel;99999;3;", "2;2025-02-01;2025-01-10;visio;26108;3;poterie"));
        Assert.Equal("activity_kind|warn|1|2\ncommune|warn|1|2\ntheme|warn|1|2", CheckedSessions.Of(territory, "unknown_share"));
    }

    [EveryDatabase]
    public void Columns_added_gone_and_moved_are_found_before_they_are_believed(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai", stamped: false);
        territory.Load(CheckedSessions.Code, "a.csv", "id;maj;jour;type;commune;participants;theme\n1;;2025-01-10;individuel;26108;3;mails\n");
        territory.Load(CheckedSessions.Code, "b.csv", "id;jour;commune;type;participants;theme;salle;prix\n2;2025-01-10;26108;individuel;3;mails;A;0\n");
        Assert.Equal("|pass|0|7\n|warn|3|7", CheckedSessions.Of(territory, "schema_columns"));
        Assert.Equal("|no_data||0\n|warn|2|6", CheckedSessions.Of(territory, "schema_order"));
        Assert.Equal("|pass|0|1\n|warn|0|1", CheckedSessions.Of(territory, "schema_width"));
        Assert.Equal(
            "Colonnes nouvelles, non lues\u00a0: [salle], [prix]. Colonnes déclarées, absentes\u00a0: [maj]. Écrivez une nouvelle version du flux.",
            territory.Value("select sentence from fact_check_result where check_code = 'schema_columns' and outcome = 'warn'"));
    }

    [EveryDatabase]
    public void Lines_of_another_width_and_ids_that_come_back_are_counted(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine);
        territory.Load(CheckedSessions.Code, "a.csv", CheckedSessions.Lines(2) + "2;2025-01-01;2025-01-10;individuel;26108;3;mails\n3;trop;court\n");
        Assert.Equal("|warn|1|4", CheckedSessions.Of(territory, "schema_width"));
        Assert.Equal("|warn|1|4", CheckedSessions.Of(territory, "duplicates"));
    }

    [EveryDatabase]
    public void A_delivery_far_smaller_than_those_before_is_told_and_may_be_refused(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine, "{ volume: { soft: 50%, hard: 90% } }", "everything");
        territory.Load(CheckedSessions.Code, "a.csv", CheckedSessions.Lines(20), new DateTime(2025, 3, 1));
        territory.Load(CheckedSessions.Code, "b.csv", CheckedSessions.Lines(24), new DateTime(2025, 4, 1));
        territory.Load(CheckedSessions.Code, "c.csv", CheckedSessions.Lines(8), new DateTime(2025, 5, 1));
        Assert.Equal("|no_data|20|0\n|pass|24|20\n|warn|8|22", CheckedSessions.Of(territory, "volume"));
        Assert.Contains("médiane des livraisons précédentes 20, écart 95\u00a0%\u00a0; seuil de refus\u00a0: 90\u00a0%.", territory.Load(CheckedSessions.Code, "d.csv", CheckedSessions.Lines(1), new DateTime(2025, 6, 1)).Refusal, StringComparison.Ordinal);
    }

    [EveryDatabase]
    public void Values_far_from_the_others_are_told_and_a_flat_column_is_not_judged(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine, "{ outliers: { columns: [participants], score: 3.5, soft: 1% } }");
        string[] lines = [.. new[] { 4, 5, 6, 7, 8, 60 }.Select((participants, index) => $"{index};2025-02-01;2025-01-10;individuel;26108;{participants};mails")];
        territory.Load(CheckedSessions.Code, "a.csv", Sessions.File(lines));
        territory.Load(CheckedSessions.Code, "b.csv", CheckedSessions.Lines(40));
        Assert.Equal("participants|warn|1|6\nparticipants|not_applicable||40", CheckedSessions.Of(territory, "outliers"));
    }

    [EveryDatabase]
    public void A_delivery_read_again_says_the_same_and_a_withdrawn_one_says_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine);
        LoadReport report = territory.Load(CheckedSessions.Code, "a.csv", CheckedSessions.Lines(3));
        IReadOnlyList<string> before = territory.All("fact_check_result");
        territory.Replay(CheckedSessions.Code);
        Assert.Equal(before, territory.All("fact_check_result"));
        Warehouse.Loading.Withdrawal.Run(territory.Database, report.DeliveryKey!.Value);
        Assert.Equal("0", territory.Value("select count(*) from fact_check_result where recorded_to = 2147483647"));
    }

    [EveryDatabase]
    public void Read_again_under_other_thresholds_only_what_says_something_else_is_replaced(TestEngine engine)
    {
        using TerritoryOnDisk territory = CheckedSessions.Declare(engine);
        territory.Load(CheckedSessions.Code, "a.csv", CheckedSessions.Lines(2) + "3;2025-02-01;31/02/2025;individuel;26108;3;mails\n");
        territory.Declare("essai/seances.feed.yaml", CheckedSessions.Feed("{ rejected_share: { soft: 40% } }").Replace("version: 2", "version: 3", StringComparison.Ordinal));
        territory.Register();
        territory.Replay(CheckedSessions.Code);
        Assert.Equal("|pass|1|3", CheckedSessions.Of(territory, "rejected_share"));
        Assert.Equal("rejected_share|warn", territory.Value("select check_code, outcome from fact_check_result where recorded_to < 2147483647"));
    }
}
