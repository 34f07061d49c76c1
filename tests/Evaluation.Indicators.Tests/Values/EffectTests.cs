using System.Globalization;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Values;

/// <summary>People, places and posts: told where somebody tells them, and never as one number that nobody knows.</summary>
public sealed class EffectTests(SmallStars stars) : IClassFixture<SmallStars>
{
    [EveryDatabase]
    public void Unique_people_are_an_interval_unless_one_family_of_identifiers_names_them_all(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal("3..5 E", Bounds(Whole(run, "ACT-15", "2025")));
        Assert.Equal("3..3=3 P", Bounds(Whole(run, "ACT-15", "2025", RowFilter.None with { Partners = ["conseiller-numerique"] })));
        Assert.Equal("2..2=2 A", Bounds(Whole(run, "ACT-15", "2025-06-01..2025-07-31", RowFilter.None with { Partners = ["asso-ecran"] })));
        IndicatorValue hidden = run.Values(new ValueRequest(["ACT-15"], Period.CivilYear(2025), [], RowFilter.None, Audience.Public)).Single().Values.Single();
        Assert.True(hidden.Hidden);
        Assert.Null(hidden.Interval);
    }

    // Feed 1 names 101 in 2024; feed 2 names people in 2025, and is whole for the year before, in which it names nobody.
    [EveryDatabase]
    public void People_of_a_year_in_which_a_feed_names_nobody_are_missing_though_it_names_some_in_another(TestEngine engine)
    {
        using SmallStar star = new(engine);
        star.Session.ExecuteText("""
            insert into journal_delivery
              (delivery_key, feed_key, file_name, received_sha256, archive_sha256, byte_count, received_at, as_of, claims_whole, covers_from, covers_to, definition_sha256, recorded_from, recorded_to) values
              (31, 2, 'avant.xlsx', 'f', 'f', 1, '2026-01-02 08:00:00', null, 1, 20240101, 20241231, 'd', 1, 2147483647)
            """);
        IndicatorRun run = star.Run();
        RowFilter association = RowFilter.None with { Partners = ["asso-ecran"] };
        Assert.Equal("0 A", Text(Whole(run, "ACT-02", "2024", association)));
        Assert.Equal((" M", ".. M"), (Text(Whole(run, "ACT-05", "2024", association)), Bounds(Whole(run, "ACT-15", "2024", association))));
        Assert.Equal(" M", Text(Whole(run, "ACT-05", "2024-11", association)));
        Assert.Equal("0 A", Text(Whole(run, "ACT-04", "2024-11")));
        Assert.Equal("2..2=2 A", Bounds(Whole(run, "ACT-15", "2025-06-01..2025-07-31", association)));
    }

    // 101 went up in 16 days, 103 down in 30.
    [EveryDatabase]
    public void A_person_rated_twice_counts_once_where_they_were_rated_last(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal("commune:93005 1 P", string.Join(' ', run.Raw(Ask.Request("EFF-02-PERSONNES", "2025-01-01..2025-05-31", RowFilter.None, Slice.Commune)).Single().Values.Select(raw => $"{raw.Value.Slices[0].Code} {Text(raw.Value)}")));
        Assert.Equal("23 P", Text(Whole(run, "EFF-02-DELAI", "2025")));
        Assert.Equal("16 P", Text(Whole(run, "EFF-02-DELAI", "2025", RowFilter.None with { Partners = ["conseiller-numerique"] })));
        Assert.Equal(" M", Text(Whole(run, "EFF-02-DELAI", "2024")));
    }

    // 101 came three days to S1, 102 one to S1 and two to S2, 103 two to S3, of whom nothing is told.
    [EveryDatabase]
    public void A_participant_of_two_days_counts_once_with_what_the_period_first_told_of_them(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal("genre_feminin 2, inconnu 1", Told(Slice.PersonGender, RowFilter.None));
        Assert.Equal("age_18_34 1, age_60_plus 1, inconnu 1", Told(Slice.PersonAgeBand, RowFilter.None));
        Assert.Equal("statut_sans_emploi 1, statut_retraite 1, inconnu 1", Told(Slice.PersonStatus, RowFilter.None));
        Assert.Equal("age_60_plus 1", Told(Slice.PersonAgeBand, RowFilter.None with { Structures = ["S1"] }));
        string Told(Slice slice, RowFilter filter) => string.Join(", ", run.Raw(Ask.Request("FSE-PARTICIPANTS", "2025", filter, slice)).Single().Values.Select(raw => $"{raw.Value.Slices[0].Code} {raw.Value.Value}"));
    }

    [EveryDatabase]
    public void Places_are_those_of_the_snapshot_that_holds_for_the_end_of_the_period_and_missing_without_one(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal("1 P", Text(Whole(run, "OFF-01-LIEUX", "2025-02")));
        Assert.Equal("36.4 A", Text(Whole(run, "OFF-03", "2025-02")));
        Assert.Equal(" M", Text(Whole(run, "OFF-01-LIEUX", "2024")));
        Assert.Equal(" M", Text(Whole(run, "OFF-03", "2024")));

        // In March one place, in 93005: a list held names none in 93066, and says nothing outside the plan's territory. In 2024 no list is held.
        Assert.Equal("commune:93005 1 P, commune:93066 0 P", Told("OFF-01-LIEUX", "2025-03", Slice.Commune));
        Assert.Equal("0 P", Text(Whole(run, "OFF-01-LIEUX", "2025-03", RowFilter.Within(AskedTerritory.Parse("commune:93066")))));
        Assert.Equal(" M", Text(Whole(run, "OFF-01-LIEUX", "2025-03", RowFilter.Within(AskedTerritory.Parse("departement:04")))));
        Assert.Equal("commune:93066  M", Told("OFF-01-LIEUX", "2024", Slice.Commune));
        Assert.Equal("commune:93005 0.1 P, commune:93066 0 P", Told("OFF-01", "2025-03", Slice.Commune));

        string Told(string contract, string period, Slice slice) => string.Join(", ", run.Raw(Ask.Request(contract, period, RowFilter.None, slice)).Single().Values.Where(raw => raw.Key.Parts[0] > 0).Select(raw => $"{raw.Value.Slices[0].Code} {Text(raw.Value)}"));
        Assert.Equal("2 A", Text(Whole(run, "OFF-04", "2025-06")));
        Assert.Equal("1 A", Text(Whole(run, "OFF-04", "2025-07")));
    }

    [Fact]
    public void The_trail_of_people_counted_once_recomputes_their_number()
    {
        IndicatorRun run = stars.On(TestEngine.DuckDb).Run();
        ValueSet set = run.Set("ACT-04", "2025");
        Trace trace = run.Trace(TrailKey.Of(set, set.Values[0]), Audience.Analyst);
        Assert.Equal(5, trace.Recomputed);
        Assert.Equal(9, trace.Parts[0].Lines.Count);
    }

    [Fact]
    public void A_filter_that_the_rows_cannot_tell_apart_is_refused()
    {
        IndicatorRun run = stars.On(TestEngine.DuckDb).Run();
        Assert.Contains("ne se filtre pas par [kind]", Assert.Throws<IndicatorRefusal>(() => Whole(run, "FORM-01", "2025", RowFilter.None with { Kinds = ["collectif"] })).Message, StringComparison.Ordinal);
        Assert.Contains("ne se filtre pas par [territory]", Assert.Throws<IndicatorRefusal>(() => Whole(run, "OFF-05", "2025", RowFilter.Within(AskedTerritory.Parse("departement:93")))).Message, StringComparison.Ordinal);
    }

    private static IndicatorValue Whole(IndicatorRun run, string contract, string period, RowFilter? filter = null) =>
        run.Raw(Ask.Request(contract, period, filter ?? RowFilter.None)).Single().Values.Single().Value;

    private static string Bounds(IndicatorValue value) => string.Create(
        CultureInfo.InvariantCulture, $"{value.Interval?.Least:0}..{value.Interval?.Most:0}{(value.Value is decimal one ? $"={one:0}" : "")} {value.Flag}");

    private static string Text(IndicatorValue value) => string.Create(CultureInfo.InvariantCulture, $"{value.Value:0.#} {value.Flag}");
}
