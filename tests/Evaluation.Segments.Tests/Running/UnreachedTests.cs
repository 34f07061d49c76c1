using Evaluation.Indicators.Disclosure;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Trail;
using Evaluation.Testing;

namespace Evaluation.Segments.Tests.Running;

/// <summary>Which territories are told as not reached, and what they lack.</summary>
public sealed class UnreachedTests
{
    [Fact]
    public void Use_is_low_under_the_median_or_where_there_is_none_and_lacks_what_those_have_that_have_some()
    {
        Assert.Equal(new LowUse(2, 2), LowUse.Of([4, 0, 2]));
        Assert.Equal(new LowUse(0, 6), LowUse.Of([0, 8, 0, 4, 0]));
        Assert.Equal(new LowUse(0, 0), LowUse.Of([0, 0]));
        Assert.Equal([true, false, true], new[] { LowUse.Of([4, 0, 2]).Holds(0), LowUse.Of([0, 8, 0, 4, 0]).Holds(4), LowUse.Of([0, 8, 0, 4, 0]).Holds(0) });
    }

    [Fact]
    public void Where_over_half_the_communes_have_no_use_those_of_high_need_that_have_none_are_not_reached()
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        star.Change("delete from fact_activity where territory_key > 115");
        int load = star.Keep(SegmentStar.Definition("communes"));
        SegmentRun run = SegmentReader.LastOf(star.Session, load, "communes", Audience.Public)!.Run;
        Assert.NotEmpty(run.Unreached);
        Assert.All(run.Unreached, unit => Assert.True(unit is { Use: 0, UseMedian: 0, UseGoal: > 0, Gap: > 0 } && unit.Need >= unit.NeedHigh, unit.Code));
        Assert.Equal(run.Unreached.OrderByDescending(unit => unit.Gap), run.Unreached);
        UnreachedUnit first = run.Unreached[0];
        Assert.Equal(first.UseGoal!.Value * first.People / run.Definition.Gap!.Per, first.Gap!.Value, 9);
        Assert.True(new SegmentTracing(star.Session, Audience.Public).Of(new SegmentTrailKey("communes", load, SegmentFigure.Gap) { Unit = first.Code }, CancellationToken.None).IsFound);
    }

    [Fact]
    public void A_territory_whose_use_is_hidden_is_named_only_where_that_tells_no_more()
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        SegmentRun run = star.Run(SegmentStar.Definition("communes")).Run;
        RunUnit[] units = [.. run.Units.Take(3)];
        UnreachedUnit Listed(RunUnit unit, long people) => new(unit.Key, unit.Code, unit.Name, null, people, 8, 7, 1, 8, 7);
        SegmentRun shown = run with
        {
            Units = [.. units.Select((unit, at) => unit with { Values = new Dictionary<string, double?> { ["supports"] = at == 2 ? 3 : null } }), units[0] with { Code = "x", Values = new Dictionary<string, double?> { ["supports"] = 13 } }],
            Unreached = [Listed(units[0], 1_000), Listed(units[1], 2_000), Listed(units[2], 500)],
        };
        Assert.Equal(
            [(units[2].Code, 2.5), (units[1].Code, null)],
            ShownUnreached.Of(shown, run.Definition.Gap!, threshold: 11).Unreached.Select(unit => (unit.Code, unit.Gap)));
    }
}
