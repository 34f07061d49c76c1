using Evaluation.Etl.Structures;
using Evaluation.Etl.Tests.Tableur;
using Evaluation.Testing;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Tests.Structures;

public sealed class StructureMatchingTests
{
    [Fact]
    public void Structures_are_candidates_once_by_their_surest_rule()
    {
        StructureHeld[] structures =
        [
            new(1, "a", "1", "Foyer rural", "00000001800010", null, "26108"),
            new(2, "b", "2", "FOYER  RURAL", "000 000 018 00010.0", "W261000001", "26108"),
            new(3, "c", "3", "Entraide", null, "w261000001", "26113"),
            new(4, "d", "4", "Entraide", null, null, "26113"),
            new(5, "e", "5", "Entraide", null, null, "26114"),
        ];
        Assert.Equal(
            """
            kept_namespace,kept_id,merged_namespace,merged_id,since,decided_by,why,rule,shared,kept_name,merged_name,caution
            a,1,b,2,,,,même SIRET,00000001800010,Foyer rural,FOYER  RURAL,
            b,2,c,3,,,,même RNA,W261000001,FOYER  RURAL,Entraide,"noms différents : peut-être deux antennes, qui restent deux structures"
            c,3,d,4,,,,même nom et même commune,"entraide, 26113",Entraide,Entraide,

            """.ReplaceLineEndings("\n"),
            CandidateFile.Of(StructureMatching.Candidates(structures)));
    }

    [Theory]
    [InlineData("13002603200016.0")]
    [InlineData("0.0")]
    [InlineData("1")]
    [InlineData("828213371")]
    [InlineData("00000001000011")]
    public void A_SIRET_that_is_none_brings_nobody_together(string siret)
    {
        StructureHeld[] structures = [new(1, "a", "1", "Un", siret, null, null), new(2, "b", "2", "Deux", siret, null, null)];
        Assert.Equal(siret == "13002603200016.0" ? 1 : 0, StructureMatching.Candidates(structures).Count);
    }

    [Fact]
    public void Branches_of_La_Poste_share_a_SIRET_and_are_told_with_caution()
    {
        StructureHeld[] structures = [new(1, "a", "1", "La Poste de Die", "35600000000051", null, "26113"), new(2, "a", "2", "La Poste de Crest", "35600000000051", null, "26108")];
        StructureCandidate candidate = Assert.Single(StructureMatching.Candidates(structures));
        Assert.Equal((MatchRule.Siret, true), (candidate.Rule, candidate.MayBeBranches));
    }

    [EveryDatabase]
    public void Structures_named_by_two_feeds_are_read_from_the_warehouse(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        FilledTemplate.Load(territory, "depenses", 1, Line("Nature", "Autre"));
        Assert.Equal("tableur-structure:foyer|Foyer rural|Foyer rural||", string.Join('\n', StructureHeld.Read(territory.Database.Session).Select(held => $"{held.Namespace}|{held.SourceId}|{held.Name}|{held.Siret}|{held.TerritoryCode}")));
    }

    private static Dictionary<string, object?> Line(string heading, string value) => new()
    {
        ["Date"] = FilledTemplate.Day,
        [heading] = value,
        ["Montant (euros)"] = 10m,
        ["Structure (nom)"] = "Foyer rural",
    };
}
