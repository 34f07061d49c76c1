using Evaluation.Testing;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>What cumulative counters gained between two snapshots; the real ones were subtracted apart, by Python.</summary>
public sealed class CounterDeltaTests
{
    private const string Feed = "aidants-connect/structures-compteurs";

    [EveryDatabase]
    public void Two_real_snapshots_give_gains_that_sum_to_the_difference_of_their_totals(TestEngine engine)
    {
        using TerritoryOnDisk territory = Delivered.By(engine, "aidants-connect");
        territory.LoadFile(Feed, SharedData.PathOf("aidants-connect/20230718-aidants-connect-structures.csv"));
        territory.LoadFile(Feed, SharedData.PathOf("aidants-connect/20231128-aidants_connect_structures.csv"));
        IReadOnlyList<CounterDelta> deltas = Deltas(territory);
        Assert.Equal("gone 10, grows 2793, new 842, same 8441, shrinks 103", string.Join(", ", deltas.GroupBy(delta => delta.Flag).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}")));
        Assert.Equal(141280 - 107966, deltas.Where(delta => delta.Measure == "ac_demarches").Sum(delta => delta.Delta));
        Assert.All(deltas.Where(delta => delta.Flag is "shrinks" or "gone"), delta => Assert.Equal("ac_aidants", delta.Measure));
        Assert.Equal("counter_falls|pass|0\nmember_gone|warn|10\nmember_renamed|warn|59", territory.Value("select check_code, outcome, numerator from fact_check_result where check_code in ('counter_falls', 'member_gone', 'member_renamed') and outcome <> 'not_applicable' and recorded_to = 2147483647 order by 1"));
        Assert.All(deltas, delta => Assert.Equal((20230718, 20231128), (delta.FromKey, delta.ToKey)));
    }

    [Fact]
    public void A_counter_that_shrinks_a_structure_that_goes_and_one_that_comes_are_flagged_and_kept()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "aidants-connect");
        territory.Load(Feed, "20250101-a.csv", Counters(("1", 10), ("2", 20), ("3", 30)));
        territory.Load(Feed, "20250201-b.csv", Counters(("1", 15), ("2", 18), ("4", 4)));
        territory.Load(Feed, "20250301-c.csv", Counters(("1", 15), ("2", 25), ("3", 33)));
        Assert.Equal(
            [
                "20250201 1 10→15 5 grows", "20250201 2 20→18 -2 shrinks", "20250201 3 30→ 0 gone", "20250201 4 →4 4 new",
                "20250301 1 15→15 0 same", "20250301 2 18→25 7 grows", "20250301 3 →33 33 new", "20250301 4 4→ 0 gone",
            ],
            Told(territory));
        Assert.Equal(
            "not_applicable|\nwarn|1\npass|0",
            territory.Value("select outcome, numerator from fact_check_result where check_code = 'counter_falls' and recorded_to = 2147483647 order by delivery_key"));
        Assert.Equal(
            "not_applicable|\nwarn|1\nwarn|1",
            territory.Value("select outcome, numerator from fact_check_result where check_code = 'member_gone' and recorded_to = 2147483647 order by delivery_key"));
        Assert.Equal(
            "1 structure de la photo précédente manque dans celle-ci ([3]). Leur dernier compteur est gardé, rien n'est retranché\u00a0; demandez au partenaire si elles ont fermé.",
            territory.Value("select sentence from fact_check_result where check_code = 'member_gone' and outcome = 'warn' order by delivery_key").Split('\n')[0]);
    }

    [Fact]
    public void A_structure_renamed_is_kept_flagged_and_explained()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "aidants-connect");
        territory.Load(Feed, "20250101-a.csv", Counters(("1", 10), ("2", 20)));
        territory.Load(Feed, "20250201-b.csv", Counters(("1", 15), ("2", 21)).Replace("Structure 2,", "Relais 2,", StringComparison.Ordinal));
        Assert.Equal(
            "warn|1|2|1 structure a changé de nom ([2])\u00a0: même identifiant chez le partenaire, donc même structure, et ses compteurs se suivent. Si l'identifiant a été repris par une autre, dites-le nous.",
            territory.Value("select outcome, numerator, denominator, sentence from fact_check_result where check_code = 'member_renamed' and outcome <> 'not_applicable'"));
    }

    [Fact]
    public void A_snapshot_that_comes_late_cuts_the_gain_in_two()
    {
        using TerritoryOnDisk territory = Delivered.By(TestEngine.DuckDb, "aidants-connect");
        territory.Load(Feed, "20250101-a.csv", Counters(("1", 10)));
        territory.Load(Feed, "20250301-c.csv", Counters(("1", 18)));
        Assert.Equal(["20250301 1 10→18 8 grows"], Told(territory));
        territory.Load(Feed, "20250201-b.csv", Counters(("1", 12)));
        Assert.Equal(["20250201 1 10→12 2 grows", "20250301 1 12→18 6 grows"], Told(territory));
    }

    private static IReadOnlyList<string> Told(TerritoryOnDisk territory)
    {
        Dictionary<int, string> structures = territory.Rows("select structure_key, source_id from dim_structure where structure_key > 0 and recorded_to = 2147483647").Select(row => row.Split('|')).DistinctBy(row => row[0]).ToDictionary(row => int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture), row => row[1]);
        return [.. Deltas(territory).Where(delta => delta.Measure == "ac_demarches").Select(delta => $"{delta.ToKey} {structures[delta.StructureKey]} {delta.TotalBefore}→{delta.TotalNow} {delta.Delta} {delta.Flag}").Order(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<CounterDelta> Deltas(TerritoryOnDisk territory) =>
        CounterDelta.Read(territory.Database.Session, int.Parse(territory.Value("select max(load_key) from journal_load"), System.Globalization.CultureInfo.InvariantCulture));

    private static string Counters(params (string Id, int Procedures)[] structures) =>
        "Name,ID,Is Active,City Insee Code,Address,Zip Code,France Services Label,City,Nombre d'aidants,Question 110 → Nombre D'usagers Uniques,Question 109 → Nombre De Demarche Par Structure,Question 99 → Nombre Demarche Argent,Question 107 → Nombre Demarche Etranger,Question 103 → Nombre Demarche Famille,Question 106 → Nombre Demarche Justice,Question 108 → Nombre Demarche Loisirs,Question 102 → Nombre Demarche Papier,Question 104 → Nombre Demarche Social,Question 105 → Nombre Demarche Transport,Question 113 → Nombre Demarche Travail,Question 114 → Nombre Demarche Logement\n"
        + string.Concat(structures.Select(structure => $"Structure {structure.Id},{structure.Id},true,26362,,26000,false,,1,,{structure.Procedures},,,,,,,,,,\n"));
}
