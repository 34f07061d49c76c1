using Evaluation.Declared;
using Evaluation.Etl.Checking;
using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Tests.Mapping;

public sealed class CodeLookupTests
{
    private const string Map = """
        source,ours,relation,why
        "Ce lieu n'accueille pas de public",pas_de_public,exact,MedNum
        Étapes numériques (La Poste),etapes_numeriques,exact,MedNum
        "Gratuit sous condition : critères (convention...)",gratuit_sous_condition,exact,MedNum
        À distance,a_distance,exact,MedNum
        """;

    [Theory]
    [InlineData("Ce lieu n'accueille pas de public", 1)]
    [InlineData("Ce lieu n’accueille pas de public", 1)]
    [InlineData("CE LIEU  N\u2019ACCUEILLE PAS DE\u00a0PUBLIC.", 1)]
    [InlineData("Étapes numériques(La Poste)", 2)]
    [InlineData("Étapes numériques\u202f(La Poste)", 2)]
    [InlineData("Gratuit sous condition : critères (convention…)", 3)]
    [InlineData("A\u0300 distance", 4)]
    [InlineData("Étapes numériques", 0)]
    [InlineData("Adistance", 0)]
    public void A_code_is_found_whatever_its_apostrophe_its_spaces_and_its_case(string code, int key)
    {
        Assert.Equal(key, Lookup(new UnknownValues()).Of(code).Key);
    }

    [Fact]
    public void A_code_that_we_do_not_know_is_kept_as_it_is_typed()
    {
        UnknownValues unknown = new();

        Assert.Equal((0, "Prêt  d’une liseuse"), Lookup(unknown).Of("Prêt  d’une liseuse"));
        Assert.Equal([(("offer", "Prêt  d’une liseuse"), 1)], unknown.Counts.Select(count => (count.Key, count.Value)));
    }

    private static CodeLookup Lookup(UnknownValues unknown)
    {
        DefinitionFaults faults = new();
        CodeMap map = CodeMap.Read("offers.map.csv", "offers", Map, faults);
        faults.ThrowIfAny();
        return new CodeLookup("offer", map, new Dictionary<string, int> { ["pas_de_public"] = 1, ["etapes_numeriques"] = 2, ["gratuit_sous_condition"] = 3, ["a_distance"] = 4 }, unknown);
    }
}
