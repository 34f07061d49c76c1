using Evaluation.Etl.Partners;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>The eleven families of administrative procedures are each narrower than our one theme: an activity that ticks several counts once in it.</summary>
public sealed class AdministrativeFamiliesTests
{
    private static readonly string[] Families =
    [
        "papiers_elections_citoyennete", "famille_scolarite", "social_sante", "travail_formation", "logement", "transports_mobilite", "argent_impots", "justice", "etrangers_europe", "loisirs_sports_culture", "associations",
    ];

    [EveryDatabase]
    public void An_activity_about_every_family_counts_once_in_the_theme(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        territory.Load(CoopActivity.Feed, "a.json", CoopActivity.Page(new CoopActivity("a") { Themes = string.Join(',', Families.Append("aide_aux_demarches_administratives").Select(family => $"\"{family}\"")) }));
        Assert.Equal("demarches_administratives|1|0", territory.Value("""
            select t.code, count(*), sum(case when b.theme_raw is null then 0 else 1 end)
            from bridge_activity_theme as b
            join dim_theme as t on t.theme_key = b.theme_key and t.recorded_to = 2147483647
            where b.recorded_to = 2147483647
            group by t.code
            """));
    }

    [Theory, InlineData("themes", 11), InlineData("themes-libelles", 13)]
    public void A_family_is_told_narrower_than_the_theme_and_why(string map, int families)
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        IEnumerable<CodeMapLine> narrower = territory.Catalog.Find(map == "themes" ? CoopActivity.Feed : CoopWorkbook.Feed).Maps[map].Lines.Where(line => line.Relation == CodeRelation.Narrower);
        Assert.Equal(Enumerable.Repeat("demarches_administratives", families), narrower.Select(line => line.Ours));
    }
}
