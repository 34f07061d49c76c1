using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>The workbook that users of La Coop export: one row per participant, columns that come and go (partners.md §1.4).</summary>
public sealed class ActivitiesWorkbookTests
{
    private static Dictionary<string, object> Participant(int rank, string gender, string age) => CoopWorkbook.Line(
        "w",
        ("Type", "Atelier collectif"),
        ("Participants", $"{rank}/3"),
        ("Genre du bénéficiaire", gender),
        ("Tranche d’âge du bénéficiaire", age),
        ("Thématique(s) d’accompagnement", "E-mail\nSanté"),
        ("Matériel numérique utilisé", rank == 3 ? "Ordinateur\nTéléphone" : "Ordinateur"),
        ("Niveau d’autonomie (ou de l’atelier)", "1/3"));

    private static readonly Dictionary<string, object>[] Workshop = [Participant(1, "Féminin", "40 - 59 ans"), Participant(2, "Féminin", "70 ans et plus"), Participant(3, "Masculin", "Non communiqué")];

    [EveryDatabase]
    public void Rows_of_a_workshop_are_one_activity_whose_duration_counts_once(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        LoadReport report = territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(CoopWorkbook.Own, [CoopWorkbook.Line("i"), .. Workshop]));
        Assert.Equal("read 4 = loaded 4 + unchanged 0 + stale 0 + set aside 0 + rejected 0\n", Told.Report(report));
        Assert.Equal("i|la-coop/activites-export|20250310|1|1|120\nw|la-coop/activites-export|20250310|3|3|120", Coop.Held(territory));
        Assert.Equal("email\nsante", territory.Value("select t.code from bridge_activity_theme as b join fact_activity as a on a.activity_key = b.activity_key join dim_theme as t on t.theme_key = b.theme_key and t.recorded_to = 2147483647 where a.source_id = 'w' order by 1"));
        Assert.Equal("w|ordinateur|3|3\nw|telephone|3|3", Coop.Equipment(territory));
    }

    [EveryDatabase]
    public void Attributes_of_a_workshop_are_presumed_random_and_make_nobody_s_profile(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(CoopWorkbook.Own, [CoopWorkbook.Line("i"), .. Workshop]));
        Assert.Equal(
            "i|age_40_59|1|0\ni|genre_feminin|1|0\ni|statut_sans_emploi|1|0\n" +
            "w|age_40_59|1|1\nw|age_70_plus|1|1\nw|age_non_communique|1|1\nw|genre_feminin|2|1\nw|genre_masculin|1|1\nw|statut_sans_emploi|3|1",
            Coop.Audience(territory));
        Assert.Equal("i|age_40_59|genre_feminin|statut_sans_emploi|0", Coop.Supports(territory));
    }

    [Fact]
    public void A_rank_that_Excel_made_a_date_changes_nothing()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        foreach (Dictionary<string, object> line in Workshop)
        {
            line["Participants"] = new DateOnly(2025, 3, 1);
        }

        Assert.Equal("read 3 = loaded 3 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(CoopWorkbook.Own, Workshop))));
        Assert.Equal("w|la-coop/activites-export|20250310|3|3|120", Coop.Held(territory));
    }

    [Fact]
    public void The_header_is_read_by_its_texts_whoever_exports_and_names_of_mediators_are_not_kept()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        LoadReport report = territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(CoopWorkbook.ForOthers, CoopWorkbook.Line("i")));
        Assert.Equal("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0\n", Told.Report(report));
        string kept = Told.Held(territory) + string.Concat(Directory.EnumerateFiles(territory.ArchivePath, "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.DoesNotContain("Zweig", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void The_column_named_id_of_the_adviser_holds_yes_or_no_and_is_taken_for_nobody()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(CoopWorkbook.ForOthers, CoopWorkbook.Line("i"), CoopWorkbook.Line("j", ("ID - Conum", false))));
        Assert.Equal("0|2", territory.Value("select max(mediator_key), count(*) from fact_activity"));
    }

    [EveryDatabase]
    public void A_person_named_is_known_by_pseudonym_and_an_anonymous_one_is_nobody(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(
            CoopWorkbook.Own,
            CoopWorkbook.Line("i", ("Bénéficiaire", "Ada Martin")),
            CoopWorkbook.Line("j", ("Bénéficiaire", "ADA  MARTIN")),
            CoopWorkbook.Line("k")));
        Assert.Equal("i|age_40_59|genre_feminin|statut_sans_emploi|1\nj|age_40_59|genre_feminin|statut_sans_emploi|1\nk|age_40_59|genre_feminin|statut_sans_emploi|0", Coop.Supports(territory));
        Assert.Equal("1|2", territory.Value("select count(distinct beneficiary_key), count(*) from fact_support where beneficiary_key > 0"));
        string held = Told.Held(territory);
        Assert.Equal("read 3 = loaded 0 + unchanged 3 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Replay(CoopWorkbook.Feed)[0]));
        Assert.Equal(held, Told.Held(territory));
        Assert.DoesNotContain("Martin", held + string.Concat(Directory.EnumerateFiles(territory.ArchivePath, "*", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_modification_counts_where_there_is_one_and_the_record_s_date_elsewhere()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        territory.Load(CoopWorkbook.Feed, "b.xlsx", CoopWorkbook.Of(CoopWorkbook.Own, CoopWorkbook.Line("i", ("Dernière modification le", "12/03/2025 à 09:00"), ("Durée (min)", 60))));
        Assert.Equal("read 1 = loaded 0 + unchanged 0 + stale 1 + set aside 0 + rejected 0", Told.Counts(territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(CoopWorkbook.Own, CoopWorkbook.Line("i")))));
        Assert.Equal("60|1741766400000000", territory.Value("select minutes, stamp from fact_activity"));
    }

    [Fact]
    public void Autonomy_is_of_a_person_and_level_of_a_workshop_in_the_one_column_of_both()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        territory.Load(CoopWorkbook.Feed, "a.xlsx", CoopWorkbook.Of(CoopWorkbook.Own, [CoopWorkbook.Line("i", ("Niveau d’autonomie (ou de l’atelier)", "3/3"), ("Bénéficiaire réorienté", "Oui"), ("Structure de redirection", "Administration (mairie, préfecture…)")), .. Workshop]));
        Assert.Equal("i|autonome||1|administration\nw||debutant||", territory.Value("select source_id, autonomy, workshop_level, oriented, redirection_kind from fact_activity order by 1"));
    }
}
