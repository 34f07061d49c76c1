using Evaluation.Declared;
using Evaluation.Indicators;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Keeping;
using Evaluation.Segments.Measures;
using Evaluation.Segments.Running;
using Evaluation.Segments.Runs;
using Evaluation.Testing;

namespace Evaluation.Segments.Tests.Running;

public sealed class SegmentRunnerTests(SegmentStars stars) : IClassFixture<SegmentStars>
{
    [EveryDatabase]
    public void Planted_groups_are_found_in_every_clustering_and_every_row_is_accounted_for(TestEngine engine)
    {
        SegmentStar star = stars.On(engine);
        Assert.Equal(
            """
            communes: 60 = 60 + 0 random + 0 lacking, 2 segments, agreement 1
            epci: 2 = 2 + 0 random + 0 lacking, 0 segments: Sans objet : 2 lignes, dont 2 différentes : c'est trop peu pour chercher 2 groupes.
            lieux: 60 = 60 + 0 random + 0 lacking, 2 segments, agreement 1
            personnes: 120 = 120 + 0 random + 0 lacking, 2 segments, agreement 1
            supports: 1095 = 920 + 156 random + 19 lacking, 2 segments, agreement 1
            """.Replace("\r\n", "\n", StringComparison.Ordinal),
            string.Join('\n', ShippedSegments.All.OrderBy(definition => definition.Id, StringComparer.Ordinal).Select(definition => Told(star.Run(definition.Id == "supports" ? SegmentStar.Supports : definition)))).Replace('\u00a0', ' '));
    }

    [Fact]
    public void The_same_rows_give_the_same_run_to_the_bit_on_any_number_of_cores()
    {
        SegmentStar star = stars.On(TestEngine.DuckDb);
        SegmentFinding one = star.Run(SegmentStar.Supports);
        SegmentFinding again = star.Run(SegmentStar.Supports, cores: 2);
        Assert.Equal(RunText.Write(one.Run), RunText.Write(again.Run));
        Assert.Equal(one.Segments, again.Segments);
        Assert.Equal(RunText.Write(one.Run), RunText.Write(RunText.Read(RunText.Write(one.Run))));
    }

    [Fact]
    public void Values_without_structure_are_refused_and_nothing_is_shown()
    {
        SegmentDefinition communes = SegmentStar.Definition("communes");
        using SegmentStar star = new(TestEngine.DuckDb);
        star.Change("update fact_need set value = case when need_measure_key = 2 then (territory_key * 7919) % 101 else (territory_key * territory_key * 31 + 7 * territory_key) % 101 end where need_measure_key > 1");
        SegmentFinding finding = star.Run(communes with { Features = [.. communes.Features.Where(feature => feature.Side == FeatureSide.Need)] });
        Assert.Equal((RunVerdict.NoStructure, 0, 0), (finding.Run.Verdict, finding.Run.Segments.Count, finding.Keys.Count));
        Assert.StartsWith("Pas de structure exploitable", finding.Run.Refusal!.Words.Fr, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Run.Curve);
        Assert.NotEmpty(finding.Run.Units);
    }

    [Fact]
    public void What_can_not_be_divided_is_told_in_a_sentence()
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        SegmentDefinition communes = SegmentStar.Definition("communes");
        SegmentDefinition supports = SegmentStar.Supports;
        star.Change("delete from fact_place_month");
        Assert.Contains("aucune liste de lieux", star.Run(SegmentStar.Definition("lieux")).Run.Refusal!.Words.Fr, StringComparison.Ordinal);
        star.Change("update fact_support set beneficiary_key = -activity_key");
        Assert.Contains("aucune livraison ne nomme", star.Run(SegmentStar.Definition("personnes")).Run.Refusal!.Words.Fr, StringComparison.Ordinal);
        star.Change("update fact_audience set at_random = 1");
        Assert.Contains("1095 lignes lues ont toutes un attribut tiré au hasard", star.Run(supports).Run.Refusal!.Words.Fr, StringComparison.Ordinal);
        star.Change("update fact_audience set at_random = 0");
        star.Change("update fact_support set profile_key = 3");
        Assert.Contains("âge", star.Run(supports).Run.Refusal!.Words.Fr, StringComparison.Ordinal);
        star.Change("update fact_need set value = 5");
        star.Change("delete from fact_activity");
        Assert.Equal(RunSentences.AllAlike, star.Run(communes).Run.Refusal);
        star.Change("update fact_need set value = 6 where territory_key < 112");
        Assert.Contains("trop peu pour chercher", star.Run(communes).Run.Refusal!.Words.Fr, StringComparison.Ordinal);
        star.Change("delete from fact_need where territory_key > 101");
        Assert.Equal(RunSentences.AllAlike, star.Run(communes).Run.Refusal);
        star.Change("delete from fact_need");
        Assert.Contains("population", star.Run(communes).Run.Refusal!.Words.Fr, StringComparison.Ordinal);
        Assert.Throws<IndicatorRefusal>(() => star.Run(communes, new WantedNumber(99, "trop")));
    }

    [Fact]
    public void A_wanted_number_is_kept_with_its_reason_and_no_segment_of_few_persons_is_made()
    {
        SegmentFinding finding = stars.On(TestEngine.DuckDb).Run(SegmentStar.Supports, new WantedNumber(10, "pour voir"));
        Assert.Equal((10, "pour voir", 2), (finding.Run.Wanted?.K, finding.Run.Wanted?.Why, finding.Run.Proposed));
        Assert.All(finding.Run.Segments, segment => Assert.True(segment.Size >= 11));
        Assert.Equal(finding.Run.Rows.Taken, finding.Run.Segments.Sum(segment => segment.Size));
        Assert.Equal(10, finding.Run.Segments.Sum(segment => 1 + segment.Merged));
    }

    [Fact]
    public void One_commune_far_away_moves_no_other_segments_name()
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        SegmentDefinition communes = SegmentStar.Definition("communes");
        Label[] before = [.. star.Run(communes).Run.Segments.Select(segment => segment.Proposed)];
        star.Change("update fact_need set value = 1000 where need_measure_key = 2 and territory_key = 101");
        Assert.Equal(before, star.Run(communes).Run.Segments.Select(segment => segment.Proposed));
    }

    private static string Told(SegmentFinding finding)
    {
        RunRows rows = finding.Run.Rows;
        string found = finding.Run.Segments.Count == 0
            ? $": {finding.Run.Refusal?.Words.Fr}"
            : FormattableString.Invariant($", agreement {Crossing.Of([.. finding.Segments], [.. finding.Keys.Select(key => (int)(key.Unit % 2))]).AdjustedRand():0.##}");
        return $"{finding.Run.Definition.Id}: {rows.Read} = {rows.Taken} + {rows.AtRandom} random + {rows.LeftOut.Sum(lacking => lacking.Count)} lacking, {finding.Run.Segments.Count} segments{found}";
    }
}
