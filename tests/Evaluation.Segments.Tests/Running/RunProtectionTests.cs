using Evaluation.Declared;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Segments.Matching;
using Evaluation.Segments.Running;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Searching;
using Evaluation.Testing;
using Evaluation.Testing.Attack;

namespace Evaluation.Segments.Tests.Running;

/// <summary>What a reader could find of few people from what is printed of runs.</summary>
public sealed class RunProtectionTests
{
    private const int Threshold = 11;

    private static readonly Label Word = new("x", "x");
    private static readonly FolderSettings Settings = FolderSettings.Unknown;

    [Fact]
    public void An_attacker_with_a_linear_solver_finds_no_small_count_of_the_supports()
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        int load = star.Keep(SegmentStar.Supports);
        SegmentRun printed = SegmentReader.LastOf(star.Session, load, "supports", Audience.Public)!.Run;
        SegmentRun raw = Keeping.KeptRuns.Of(star.Session, load, "supports").First().Run;

        (AttackProblem[] guarded, AttackProblem[] naive) = (Problems(printed), Problems(OnlySmallHidden(raw)));
        Assert.NotEmpty(guarded);
        Assert.All(Attacker.Attack(guarded).SelectMany(ranges => ranges), range => Assert.True(range.IsAtLeast(Threshold), $"{range}"));
        Assert.Contains(Attacker.Attack(naive).SelectMany(ranges => ranges), range => !range.IsAtLeast(Threshold));
    }

    [Theory]
    [InlineData(3, 20, 30, "read 1053, random s., left s. 30")]
    [InlineData(3, 4, 0, "read s., random s., left s. 0")]
    [InlineData(3, 0, 0, "read s., random s., left 0 0")]
    [InlineData(12, 0, 40, "read 1052, random 12, left 0 40")]
    public void Few_rows_left_out_are_not_found_from_those_read_and_taken(int random, int one, int other, string told)
    {
        RunRows rows = HiddenRows.Of(new RunRows(1000 + random + one + other, 1000, random, [new("age", Word, one, null), new("status", Word, other, null)], []), Threshold, new HashSet<int>());
        Assert.Equal(told, $"read {Said(rows.Read)}, random {Said(rows.AtRandom)}, left {string.Join(' ', rows.LeftOut.Select(lacking => Said(lacking.Count)))}");
    }

    [Fact]
    public void Rows_filled_smallest_clusters_refusals_and_former_shares_of_few_are_hidden()
    {
        SegmentRun run = Run(0, (400, 100), (300, 50));
        SegmentRun few = run with
        {
            Rows = run.Rows with { Filled = [new("minutes", Word, 4, Word), new("autonomy", Word, 846, Word), new("ifn", Word, 40, Word)] },
            Curve = [new KCandidate(2, 1, 0, 0, 1, [new ClusterStability(1, 0, 1)], 30, null), new KCandidate(3, 1, 0, 0, 1, [new ClusterStability(1, 0, 1)], 3, KRefusal.TooSmall)],
            Drift = new RunDrift(1, 1, run.Period, 1, [new SegmentChange(SegmentFate.Same, "supports-A", Word, 0.01, "supports-A", Word, 0.5, 0.1, [new MovedFeature("minutes", 3, 4)])], true),
        };
        SegmentRun former = run with { Segments = [run.Segments[0] with { Size = 4 }, run.Segments[1]] };
        SegmentRun shown = new PersonsProtection(Settings, Audience.Public).Of(few, [], former);
        Assert.Equal([null, null, 40], shown.Rows.Filled.Select(lacking => lacking.Count));
        Assert.Equal([30, null], shown.Curve.Select(candidate => candidate.Smallest));
        Assert.Equal((null, 0), (shown.Drift!.Changes[0].FormerShare, shown.Drift.Changes[0].Moved.Count));
        SegmentRun alone = run with { Rows = run.Rows with { Read = 3, Taken = 0, AtRandom = 3, LeftOut = [] }, Segments = [], Refusal = RunSentences.OnlyRandom(3) };
        Assert.DoesNotContain('3', new PersonsProtection(Settings, Audience.Public).Of(alone, [], null).Refusal!.Words.Fr);
    }

    [Fact]
    public void The_mean_of_few_rows_that_have_a_feature_is_hidden()
    {
        SegmentRun run = Run(0, (400, 100), (300, 50));
        run = run with { Segments = [run.Segments[0] with { Features = [new FeatureProfile("minutes", 47, 45, 1) { Known = 2 }, new FeatureProfile("age", 47, 45, 1) { Known = 500 }] }, run.Segments[1]] };
        IReadOnlyList<FeatureProfile> shown = new PersonsProtection(Settings, Audience.Public).Of(run, [], null).Segments[0].Features;
        Assert.Equal([null, 47], shown.Select(feature => feature.Mean));
        Assert.All(shown, feature => Assert.Null(feature.Known));
    }

    [Fact]
    public void What_was_hidden_in_an_earlier_run_of_the_same_period_is_not_told_by_the_next()
    {
        SegmentRun then = Run(0, (400, 8), (300, 50)), now = Run(0, (402, 12), (300, 50)), later = Run(0, (500, 60), (330, 90));
        PersonsProtection protection = new(Settings, Audience.Public);
        Assert.Null(Women(protection.Of(then, [], null)));
        Assert.Equal(12, Women(protection.Of(now, [], null)));
        Assert.Null(Women(protection.Of(now, [then], null)));
        Assert.Equal(60, Women(protection.Of(later, [then, now], null)));
    }

    [Fact]
    public void Partners_who_know_their_lines_find_no_small_count_of_the_others()
    {
        SegmentRun run = Run(95, (400, 100), (300, 50));
        Assert.Equal(100, Women(new PersonsProtection(Settings, Audience.Public).Of(Run(50, (400, 100), (300, 50)), [], null)));
        SegmentRun shown = new PersonsProtection(Settings with { Thresholds = Settings.Thresholds with { Internal = 6 } }, Audience.Public).Of(run, [], null);
        Assert.Null(Women(shown));
        Assert.All(shown.Segments, segment => Assert.Null(segment.Parts));
        Assert.All(shown.Segments.SelectMany(segment => segment.Categories), category => Assert.Null(category.Parts));
    }

    private static int? Women(SegmentRun run) => run.Segments[0].Categories.First(category => category.Code == "f").Count;

    // Two segments of men and women; of the women of the first, one partner delivered so many, and half of all others.
    private static SegmentRun Run(int own, params (int Men, int Women)[] segments)
    {
        SegmentRun shape = Shape.Value;
        return shape with
        {
            Rows = new RunRows(segments.Sum(one => one.Men + one.Women), segments.Sum(one => one.Men + one.Women), 0, [], []),
            Drift = null,
            Segments = [.. segments.Select((one, at) => shape.Segments[at] with
            {
                Size = one.Men + one.Women,
                Parts = own == 0 ? null : new Dictionary<int, int> { [1] = (one.Men / 2) + (at == 0 ? own : one.Women / 2) },
                Features = [],
                Categories = [Told("f", one.Women, at == 0 ? own : one.Women / 2), Told("m", one.Men, one.Men / 2)],
            })],
        };

        SegmentCategory Told(string code, int count, int part) => new(CategoryTopic.Who, "gender", Word, code, Word, count, null, code == "f" ? segments.Sum(one => one.Women) : segments.Sum(one => one.Men), segments.Sum(one => one.Men + one.Women))
        {
            Parts = own == 0 ? null : new Dictionary<int, int> { [1] = part },
        };
    }

    private static readonly Lazy<SegmentRun> Shape = new(() =>
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        return star.Run(SegmentStar.Supports).Run;
    });

    private static SegmentRun OnlySmallHidden(SegmentRun run) => run with
    {
        Segments = [.. run.Segments.Select(segment => segment with { Categories = [.. segment.Categories.Select(category => category.Count is > 0 and < Threshold ? category with { Count = null } : category)] })],
    };

    // One problem a column: counts by segment and category, what is printed of them, of sizes and of totals; those that are not printed are sought.
    private static AttackProblem[] Problems(SegmentRun run) =>
        [.. run.Segments[0].Categories.Select(category => category.Column).Distinct().Select(column => Problem(run, column)).Where(problem => problem.Sought.Count > 0)];

    private static AttackProblem Problem(SegmentRun run, string column)
    {
        SegmentCategory[][] told = [.. run.Segments.Select(segment => segment.Categories.Where(category => category.Column == column).ToArray())];
        int codes = told[0].Length;
        List<KnownSum> known = [];
        List<IReadOnlyList<int>> sought = [];
        for (int segment = 0; segment < told.Length; segment++)
        {
            known.Add(new KnownSum([.. Enumerable.Range(segment * codes, codes)], [], run.Segments[segment].Size!.Value));
            for (int code = 0; code < codes; code++)
            {
                if (told[segment][code].Count is int count)
                {
                    known.Add(new KnownSum([(segment * codes) + code], [], count));
                }
                else
                {
                    sought.Add([(segment * codes) + code]);
                }
            }
        }

        known.AddRange(Enumerable.Range(0, codes).Where(code => told[0][code].CountOfAll is not null).Select(code => new KnownSum([.. Enumerable.Range(0, told.Length).Select(segment => (segment * codes) + code)], [], told[0][code].CountOfAll!.Value)));
        return new AttackProblem(known, sought);
    }

    private static string Said(int? count) => count is int known ? $"{known}" : "s.";
}
