using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Values;

/// <summary>Traps of domain.md §5.2: public bugs that may not come back here.</summary>
public sealed class TrapTests(SmallStars stars) : IClassFixture<SmallStars>
{
    [EveryDatabase]
    public void Trap_1_MIN_1796_workshops_are_not_their_participants(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        RowFilter workshops = RowFilter.None with { Kinds = ["collectif"] };
        Assert.Equal(5, run.Whole("ACT-02", "2025", workshops).Value);
        Assert.Equal(47, run.Whole("ACT-03", "2025", workshops).Value);
    }

    [EveryDatabase]
    public void Trap_2_MIN_1561_departement_04_is_not_region_04(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal(7, run.Whole("ACT-03", "2025", RowFilter.Within(AskedTerritory.Parse("departement:04"))).Value);
        Assert.Equal(0, run.Whole("ACT-03", "2025", RowFilter.Within(AskedTerritory.Parse("region:04"))).Value);
        Assert.Equal(1, run.Whole("ACT-02", "2025", RowFilter.Within(AskedTerritory.Parse("region:04"))).Value);
        Assert.Throws<IndicatorRefusal>(() => AskedTerritory.Parse("04"));
    }

    [EveryDatabase]
    public void Trap_4_DQD_110_an_empty_denominator_is_missing_and_never_zero(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        IndicatorValue rate = run.Whole("ACT-10-TAUX", "2025-04");
        Assert.Equal((null, ValueFlag.M, 0m), (rate.Value, rate.Flag, rate.Denominator));
    }

    [EveryDatabase]
    public void Trap_5_TolaActivity_665_what_is_not_disaggregated_counts(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal(
            "commune:93005=2 P\ncommune:93066=6 P\nterritoire-inconnu=1 P\nhors-territoire=2 P\nnon-precise=1 P",
            run.Set("ACT-02", "2025", Slice.Commune).Lines());
        Assert.Equal(12, run.Whole("ACT-02", "2025").Value);
    }

    [EveryDatabase]
    public void Trap_6_Superset_20335_the_mean_of_percentages_is_not_the_ratio_of_sums(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        ValueSet months = run.Set("ACT-10-TAUX", "2025", Slice.Month);
        decimal? mean = run.Raw(months.Request)[0].Values.Average(raw => raw.Value.Value);
        IndicatorValue whole = run.Whole("ACT-10-TAUX", "2025");
        Assert.Equal((5m, 24m, 20m), (whole.Numerator, whole.Denominator, whole.Value));
        Assert.NotEqual(mean, whole.Value);
        Assert.Equal(
            "ACT-10-TAUX ne se somme pas par [month]\u00a0: demander le total, qui est recalculé depuis les lignes",
            Assert.Throws<IndicatorRefusal>(() => months.Sum()).Message);
    }

    [EveryDatabase]
    public void Trap_8_La_Coop_an_anonymous_participant_is_an_attendance_and_not_a_person(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        ValueRequest individual = Ask.Request("ACT-01", "2025", RowFilter.None with { Kinds = ["individuel"] });
        Assert.Equal(6, run.Raw(individual)[0].Values[0].Value.Value);
        IndicatorContract[] counting = [.. run.Contracts(new DateOnly(2025, 12, 31)).Where(contract => contract.CountsPersons && contract.Unit.Fr != "%")];
        Assert.All(counting.Where(contract => contract.Measure is DistinctMeasure or LargestMeasure), contract => Assert.True(contract.CountsNamed));
        Assert.Equal(5, run.Raw(Ask.Request("ACT-04", "2025", RowFilter.None))[0].Values[0].Value.Value);
        Assert.Equal(
            ["ACT-04", "ACT-05", "ACT-06", "ACT-09", "ACT-09-BORNES", "ACT-15", "ACT-15-MIN", "EFF-02-PERSONNES", "EFF-05-REVENUES", "FORM-03", "FSE-PARTICIPANTS"],
            counting.Where(contract => contract.Unit.Fr.Contains("personne", StringComparison.Ordinal)).Select(contract => contract.Id));
        Assert.Equal("personnes, selon les déclarations", run.Contract("ACT-09", new DateOnly(2025, 12, 31)).Unit.Fr);
    }

    [EveryDatabase]
    public void Trap_10_saiku_1324_a_hidden_count_is_hidden_in_every_number_of_every_output(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        ValueSet set = run.Values(new ValueRequest(["ACT-14-AGE-V1-PART"], Period.CivilYear(2025), [Slice.Attribute], RowFilter.None, Audience.Public))[0];
        IndicatorValue few = set.Values.Single(value => value.Slices[0].Code == "age_18_34");
        Assert.True(few.Hidden);
        Assert.Equal((null, null, null, null, null), (few.Numerator, few.Denominator, few.Value, few.Rows, few.RowsNotMeasured));
        Assert.True(set.Values.Single(value => value.Slices[0].Code == "age_60_plus").Hidden, "its share would tell the whole, and the whole the rest");
    }
}
