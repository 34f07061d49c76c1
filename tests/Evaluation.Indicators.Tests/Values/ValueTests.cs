using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Tests.Values;

public sealed class ValueTests(SmallStars stars) : IClassFixture<SmallStars>
{
    public static IEnumerable<object[]> Slices => Enum.GetValues<Slice>().Select(slice => new object[] { slice });

    // Asked together, contracts share statements: a thousand pairs of contract and slice in some forty.
    [EveryDatabase]
    [MemberData(nameof(Slices))]
    public void Parts_and_named_rows_sum_to_the_whole_where_contracts_say_so(TestEngine engine, Slice slice)
    {
        IndicatorRun run = stars.Run(engine);
        foreach (IGrouping<string, IndicatorContract> alike in run.Contracts(new DateOnly(2025, 12, 31)).Where(contract => contract.AdditiveOver.Contains(slice.Dimension())).GroupBy(contract => string.Join(',', contract.Requires)))
        {
            ValueRequest whole = Ask.Request(alike.First().Id, "2025", RowFilter.None, [.. Required.Slices(alike.First())]) with { Contracts = [.. alike.Select(contract => contract.Id)] };
            Assert.Equal(Sums(run, whole), Sums(run, whole with { By = [slice, .. whole.By.Where(other => other != slice)] }));
        }
    }

    [EveryDatabase]
    public void Every_indicator_that_tells_activities_apart_is_cut_by_the_segments_of_their_public_and_of_where_they_are(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        foreach (Slice slice in new[] { Slice.SegmentSupports, Slice.SegmentCommunes, Slice.SegmentPersonnes, Slice.SegmentLieux })
        {
            foreach (IGrouping<string, IndicatorContract> alike in run.Contracts(new DateOnly(2025, 12, 31)).Where(contract => contract.Measure is not IndexMeasure && contract.IsCutBy(slice.Dimension()) && (contract.Fact == FactTable.Person || slice != Slice.SegmentPersonnes)).GroupBy(contract => string.Join(',', contract.Requires)))
            {
                string[] cut = [.. alike.Select(contract => contract.Id)];
                Assert.Equal(cut, run.Values(Ask.Request(cut[0], "2025", RowFilter.None, [slice, .. Required.Slices(alike.First()).Where(other => other.Dimension() != slice.Dimension())]) with { Contracts = cut }).Select(set => set.Contract.Id));
            }
        }
    }

    [EveryDatabase]
    public void A_month_without_delivery_is_missing_and_a_delivered_month_without_line_is_zero(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        RowFilter association = RowFilter.None with { Partners = ["asso-ecran"] };
        Assert.Equal(
            "2025-05= M\n2025-06=2 A\n2025-07=3 A\n2025-08= M",
            run.Set("ACT-02", "2025-05-01..2025-08-31", association, Slice.Month).Lines());
        Assert.Equal("2025-03=2 P\n2025-04=0 A\n2025-05=1 P", run.Set("ACT-02", "2025-03-01..2025-05-31", Slice.Month).Lines());
        Assert.Equal((1, 2), (run.Whole("ACT-02", "2025-07-01..2025-08-31", association).Coverage.Received, run.Whole("ACT-02", "2025-07-01..2025-08-31", association).Coverage.Expected));
    }

    // S1 and S2 are the counsellors', who owed two deliveries by June; S3 the association's, who owed one.
    [EveryDatabase]
    public void The_coverage_of_structures_is_that_of_the_partners_whose_rows_name_them(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Coverage counsellors = run.Whole("ACT-02", "2025-01-01..2025-06-30", RowFilter.None with { Partners = ["conseiller-numerique"] }).Coverage;
        Coverage association = run.Whole("ACT-02", "2025-01-01..2025-06-30", RowFilter.None with { Partners = ["asso-ecran"] }).Coverage;
        Assert.NotEqual(counsellors, association);
        Assert.Equal(counsellors, run.Whole("ACT-02", "2025-01-01..2025-06-30", RowFilter.None with { Structures = ["S1"] }).Coverage);
        Assert.Equal(association, run.Whole("ACT-02", "2025-01-01..2025-06-30", RowFilter.None with { Structures = ["S3"] }).Coverage);
        Assert.Equal(
            new Coverage(counsellors.Received + association.Received, counsellors.Expected + association.Expected),
            run.Whole("ACT-02", "2025-01-01..2025-06-30", RowFilter.None with { Structures = ["S2", "S3"] }).Coverage);
        Assert.Equal([counsellors, counsellors, association], run.Set("ACT-02", "2025-01-01..2025-06-30", Slice.Structure).Values.Where(value => !value.Slices[0].IsNamedRow).Select(value => value.Coverage));
    }

    [EveryDatabase]
    public void Days_without_line_of_which_deliveries_describe_only_some_are_missing_and_not_zero(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal((null, ValueFlag.M), Shown("2024-06-01..2024-06-14"));
        Assert.Equal((1, ValueFlag.P), Shown("2024-06-01..2024-06-20"));
        Assert.Equal((0, ValueFlag.A), Shown("2024-06-16..2024-06-20"));
        Assert.Equal((null, ValueFlag.M), Shown("2025-05-06..2025-05-20"));

        (decimal?, ValueFlag) Shown(string period)
        {
            IndicatorValue value = run.Whole("ACT-02", period);
            return (value.Value, value.Flag);
        }
    }

    [EveryDatabase]
    public void A_measure_that_no_line_fills_is_missing_and_the_lines_are_told(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        IndicatorValue value = run.Whole("ACT-03", "2025-07-16..2025-07-16");
        Assert.Equal((null, null, ValueFlag.M, 1L, 1L), (value.Value, value.Numerator, value.Flag, value.Rows, value.RowsNotMeasured));
    }

    [EveryDatabase]
    public void A_correction_leaves_values_of_an_earlier_load_as_they_were(TestEngine engine)
    {
        SmallStar star = stars.On(engine);
        IndicatorRun run = star.Run();
        Assert.Equal(10, star.Run(1).Whole("ACT-03", "2025").Value);
        Assert.Equal(47, run.Whole("ACT-03", "2025").Value);
    }

    [EveryDatabase]
    public void The_seat_of_a_structure_is_the_one_known_then_and_valid_on_the_day(TestEngine engine)
    {
        SmallStar star = stars.On(engine);
        IndicatorRun run = star.Run();
        Assert.Equal("commune:93066=9 P\nhors-territoire=3 P", run.Set("ACT-02", "2025", Slice.SeatCommune).Lines());
        Assert.Equal("commune:93005=3 P\ncommune:93066=6 P\nhors-territoire=3 P", star.Run(3).Set("ACT-02", "2025", Slice.SeatCommune).Lines());
    }

    [EveryDatabase]
    public void Time_is_rounded_to_the_hour_within_each_kind_then_added(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        IndicatorValue value = run.Whole("ACT-11", "2025");
        Assert.Equal((425m, 8m, 1L), (value.Numerator, value.Value, value.RowsNotMeasured));
        Assert.Equal("individuel=3 P\nponctuel=1 P\ncollectif=4 P", run.Set("ACT-11", "2025", Slice.Kind).Lines());
    }

    [EveryDatabase]
    public void The_index_of_merged_communes_is_weighted_and_estimated_or_missing(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal("commune:93005=6.5 A\ncommune:93066=5.5 E", run.Set("CTX-IFN", "2025", Slice.Commune).Lines());
        using SmallStar other = new(engine);
        other.Know("settings", "evaluation.yaml", 2, TerritoryTexts.Settings("La Réunion", "region:04"), 2);
        other.Forget("settings", 1);
        Assert.Equal("commune:97411= M", other.Run().Set("CTX-IFN", "2025", Slice.Commune).Lines());
    }

    [EveryDatabase]
    public void A_context_measure_tells_its_year_and_is_estimated_before_the_first_one_held(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        ValueSet before = run.Set("CTX-POP", "2024");
        Assert.Equal((2025, ValueFlag.E), (before.MeasureYear, before.Values[0].Flag));
        Assert.Equal(2026, run.Set("CTX-POP", "2027", Slice.Departement).MeasureYear);
        Assert.Null(run.Set("ACT-02", "2025").MeasureYear);
    }

    [EveryDatabase]
    public void A_distinct_count_is_recomputed_for_each_part_and_never_summed(TestEngine engine)
    {
        using SmallStar other = new(engine);
        string text = ShippedContracts.All.Single(text => text.Name == "ACT-02").Text.Body
            .Replace("id: ACT-02", "id: STRUCTURES", StringComparison.Ordinal)
            .Replace("measure: count", "measure: { distinct: structure_key }", StringComparison.Ordinal)
            .Replace(", kind, action]", ", kind]", StringComparison.Ordinal);
        other.Know("contract", "STRUCTURES", 1, string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("additive_over", StringComparison.Ordinal))), 1);
        ValueSet kinds = other.Run().Set("STRUCTURES", "2025", Slice.Kind);
        Assert.Equal("individuel=3 P\nponctuel=1 P\ncollectif=3 P", kinds.Lines());
        Assert.Equal(3, other.Run().Whole("STRUCTURES", "2025").Value);
        Assert.Throws<IndicatorRefusal>(() => kinds.Sum());
    }

    [EveryDatabase]
    public void An_index_is_never_carried_up_to_a_larger_territory(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal(
        "CTX-IFN est un indice\u00a0: il ne s'additionne ni ne se moyenne vers un territoire plus grand, le demander par [commune]",
        Assert.Throws<IndicatorRefusal>(() => run.Set("CTX-IFN", "2025", Slice.Epci)).Message);
    }

    [EveryDatabase]
    public void A_contract_refuses_slices_and_filters_it_cannot_answer(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal("CTX-POP ne se répartit pas par [kind]\u00a0: il se répartit par [territory]", Refusal(run, "CTX-POP", RowFilter.None, Slice.Kind));
        Assert.Equal("ACT-13 n'a pas de total\u00a0: demander aussi la répartition par [theme]", Refusal(run, "ACT-13", RowFilter.None));
        Assert.Equal("CTX-POP décrit un territoire\u00a0: il ne se filtre que par territoire", Refusal(run, "CTX-POP", RowFilter.None with { Kinds = ["collectif"] }));
        Assert.Equal("PART-AGE décrit des livraisons\u00a0: il ne se filtre que par partenaire ou par flux", Refusal(run, "PART-AGE", RowFilter.Within(new TerritoryId("departement", "93")), Slice.Feed));
        Assert.StartsWith("thème que l'entrepôt ne connaît pas\u00a0: [courriel]\u202f; il connaît [", Refusal(run, "ACT-02", RowFilter.None with { Themes = ["courriel"] }), StringComparison.Ordinal);
        Assert.Equal("convention que l'entrepôt ne connaît pas\u00a0: [C-0]\u202f; il connaît [C-1, C-2, E-1]", Refusal(run, "ACT-02", RowFilter.None with { Agreements = ["C-0"] }));
        Assert.StartsWith("territoire que l'entrepôt ne connaît pas\u00a0: [region:93]\u202f; il connaît [region:", Refusal(run, "ACT-02", RowFilter.Within(new TerritoryId("region", "93"))), StringComparison.Ordinal);
        Assert.StartsWith("indicateur inconnu [ACT-99]", Refusal(run, "ACT-99", RowFilter.None), StringComparison.Ordinal);
    }

    [EveryDatabase]
    public void A_contract_or_a_plan_that_names_an_unknown_code_is_refused_rather_than_counted_as_nothing(TestEngine engine)
    {
        using SmallStar other = new(engine);
        string act = ShippedContracts.All.Single(text => text.Name == "ACT-03").Text.Body;
        other.Know("contract", "ACT-03", 2, act.Replace("version: 1", "version: 2", StringComparison.Ordinal).Replace("[collectif]", "[atelier]", StringComparison.Ordinal), 2);
        Assert.Equal(
            "le contrat [ACT-03] nomme [atelier], que nos listes de codes n'ont pas",
            Assert.Throws<IndicatorRefusal>(() => other.Run().Whole("ACT-03", "2025")).Message);
        Assert.Equal(10, other.Run(1).Whole("ACT-03", "2025").Value);
        other.Forget("contract", 2);
        other.Know("plan", "plan-93", 4, SmallStar.Text("plan-v3.yaml").Replace("version: 3", "version: 4", StringComparison.Ordinal).Replace("[email]", "[courriel]", StringComparison.Ordinal), 4);
        Assert.StartsWith(
            "thème que l'entrepôt ne connaît pas\u00a0: [courriel]",
            Assert.Throws<IndicatorRefusal>(() => other.Run(4).Evaluate(Period.CivilYear(2025), Audience.Analyst)).Message,
            StringComparison.Ordinal);
    }

    [EveryDatabase]
    public void A_figure_names_its_geography_and_says_when_it_is_not_the_one_of_its_year(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        Assert.Equal("périmètres au 1er janvier 2025", run.Set("ACT-02", "2025").Geography.Label.Fr);
        Assert.Equal("périmètres au 1er janvier 2025 (ceux de 2023 ne sont pas chargés)", run.Set("ACT-02", "2023").Geography.Label.Fr);
        Assert.Equal(2026, run.Values(Ask.Request("ACT-02", "2025", RowFilter.None) with { GeographyYear = 2026 })[0].Geography.Vintage);
    }

    [EveryDatabase]
    public void A_break_in_the_period_or_before_its_comparison_is_flagged(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        ValueRequest request = Ask.Request("ACT-08", "2025", RowFilter.None);
        Assert.Equal(ValueFlag.P, run.Values(request)[0].Values[0].Flag);
        Assert.Equal(ValueFlag.B, run.Values(request with { ComparedWith = Period.CivilYear(2024) })[0].Values[0].Flag);
        Assert.Equal(ValueFlag.B, run.Values(request.YearBefore)[0].Values[0].Flag);
        Assert.Equal(ValueFlag.P, run.Whole("ACT-02", "2025").Flag);
    }

    [EveryDatabase]
    public void Three_public_definitions_of_one_word_stand_side_by_side(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        IReadOnlyList<ValueSet> sets = run.Values(new ValueRequest(["ACT-01", "ACT-07", "ACT-08"], Period.CivilYear(2025), [], RowFilter.None, Audience.Analyst));
        Assert.Equal([54m, 24m, 7m], sets.Select(set => set.Values[0].Value));
    }

    [EveryDatabase]
    public void Contracts_that_share_rows_and_slices_share_their_statement(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        ValueRequest request = new(["ACT-01", "ACT-02", "ACT-03", "ACT-07", "ACT-09", "ACT-10-TAUX", "ACT-12-INCONNUE", "ACT-14-AGE", "ACT-14-STATUT"], Period.CivilYear(2025), [Slice.Month], RowFilter.None, Audience.Analyst);
        Assert.Equal(2, run.CountStatements(request));
        string together = string.Join('\n', run.Values(request).Select(set => set.Lines()));
        Assert.Equal(together, string.Join('\n', request.Contracts.Select(id => run.Set(id, "2025", Slice.Month).Lines())));
    }

    private static string Sums(IndicatorRun run, ValueRequest request) =>
        string.Join('\n', run.Raw(request).Select(set => FormattableString.Invariant($"{set.Contract.Id} {set.Values.Sum(raw => raw.Value.Numerator):0.######}")));

    private static string Refusal(IndicatorRun run, string id, RowFilter filter, params Slice[] by) => Assert.Throws<IndicatorRefusal>(() => run.Set(id, "2025", filter, by)).Message;
}
