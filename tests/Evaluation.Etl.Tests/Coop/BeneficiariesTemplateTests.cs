using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Coop;

/// <summary>The workbook that La Coop gives to list the persons somebody follows: persons by pseudonym, and no support.</summary>
public sealed class BeneficiariesTemplateTests
{
    private const string Feed = "la-coop/beneficiaires-modele";

    [EveryDatabase]
    public void Each_person_is_known_by_pseudonym_once_and_was_not_helped_for_being_listed(TestEngine engine)
    {
        using TerritoryOnDisk territory = Coop.Territory(engine);
        LoadReport report = territory.Load(Feed, "b.xlsx", CoopWorkbook.Beneficiaries(("Exemple", "Léa", "1970"), ("Zweig", "Lotte", "1908"), ("Zweig", "Lotte", "1909"), ("zweig", "Lotte", "1908"), ("Roth", "Joseph", ""), ("Kraus", "", "1874"), ("", "Albert", "nuage")), new DateTime(2025, 3, 1));
        Assert.Equal("read 6 = loaded 3 + unchanged 0 + stale 0 + set aside 2 + rejected 1", Told.Counts(report));
        Assert.Equal("3|3", territory.Value("select count(*), count(distinct beneficiary_key) from fact_followed_person where recorded_to = 2147483647 and date_key = 20250301"));
        Assert.Equal("3", territory.Value("select count(*) from dim_beneficiary where namespace = 'coop-beneficiaire-fiche' and recorded_to = 2147483647"));
        Assert.Equal("0", territory.Value("select count(*) from fact_support"));
    }

    [Fact]
    public void The_same_list_given_again_changes_nothing_and_names_nobody()
    {
        using TerritoryOnDisk territory = Coop.Territory(TestEngine.DuckDb);
        territory.Load(Feed, "b.xlsx", CoopWorkbook.Beneficiaries(("Zweig", "Lotte", "1908")), new DateTime(2025, 3, 1));
        Assert.Equal("read 2 = loaded 1 + unchanged 1 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(Feed, "c.xlsx", CoopWorkbook.Beneficiaries(("Zweig", "Lotte", "1908"), ("Roth", "Joseph", "1894")), new DateTime(2025, 3, 1))));
        string kept = Told.Held(territory) + string.Concat(Directory.EnumerateFiles(territory.ArchivePath, "*", SearchOption.AllDirectories).Select(Told.Unzipped));
        Assert.All(["Zweig", "Lotte", "Roth", "1908", "0102030405", "Crest"], identity => Assert.DoesNotContain(identity, kept, StringComparison.Ordinal));
    }
}
