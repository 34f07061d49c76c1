using System.Text.RegularExpressions;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Excel;
using Evaluation.Reports.Rendering.Html;
using Evaluation.Reports.Yearly;

namespace Evaluation.Reports.Tests.Yearly;

public sealed class YearlyReportTests
{
    private static readonly string[] SectionIds = ["synthese", "etat-des-lieux", "plan", "echeancier", "engagements", "activite", "publics", "themes", "effets", "offre-et-besoins", "territoires", "partenaires", "gouvernance", "grille", "livraisons", "definitions"];

    [Fact]
    public async Task The_report_of_the_sample_year_is_the_one_kept_in_the_file() =>
        await Verified.EqualAsync("Yearly/sample-year.verified.txt", DocumentText.Of(YearlyReport.Of(YearlySample.Whole())));

    [Fact]
    public async Task The_report_in_English_is_the_one_kept_in_the_file() =>
        await Verified.EqualAsync("Yearly/sample-year-en.verified.txt", DocumentText.Of(YearlyReport.Of(YearlySample.Whole(ReportLanguage.English))));

    [Fact]
    public void A_year_that_lost_rows_of_persons_erased_says_so_once_and_with_each_figure_that_counted_them()
    {
        YearlyValues whole = YearlySample.Whole();
        string text = DocumentText.Of(YearlyReport.Of(whole with { Values = [.. whole.Values.Select(set => set.Contract.Id == "ACT-05" ? set with { ErasedYears = [set.Request.Period.From.Year] } : set)] }));
        Assert.Single(Regex.Matches(text, "Des personnes ont été effacées\u00a0: leurs lignes de 2024, 2025 ne sont plus là"));
        Assert.Contains("sans les personnes effacées depuis (2024, 2025)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("effacées", DocumentText.Of(YearlyReport.Of(whole)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_plan_values_or_deliveries_still_has_every_section_and_each_says_what_is_absent()
    {
        ReportDocument report = YearlyReport.Of(YearlySample.Empty());
        Assert.Equal(SectionIds, report.Sections.Select(section => section.Id));
        Assert.All(report.Sections.Skip(1), section => Assert.IsType<Paragraph>(Assert.Single(section.Blocks)));
        Assert.Empty(new FigureNumbers(report).Figures);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("deliveries")]
    [InlineData("follow-up")]
    [InlineData("CTX-IFN")]
    [InlineData("CTX-POP")]
    [InlineData("ACT-13")]
    [InlineData("ACT-14")]
    [InlineData("PART-AGE")]
    [InlineData("ACT-13-BASE")]
    [InlineData("ACT-02")]
    [InlineData("2024")]
    [InlineData("2025")]
    public async Task The_report_survives_the_absence_of_a_part(string absent)
    {
        YearlyValues whole = YearlySample.Whole();
        YearlyValues values = absent switch
        {
            "plan" => whole with { Plan = null },
            "follow-up" => whole with { FollowUp = PlanFollowUp.None },
            "deliveries" => whole with { Deliveries = [] },
            "2024" or "2025" => whole with { Values = [.. whole.Values.Where(set => set.Request.Period.Code != absent)] },
            _ => whole with { Values = [.. whole.Values.Where(set => !set.Contract.Id.StartsWith(absent, StringComparison.Ordinal))] },
        };
        ReportDocument report = YearlyReport.Of(values);
        Assert.Equal(SectionIds, report.Sections.Select(section => section.Id));
        Assert.Contains("</html>", await HtmlReport.RenderAsync(report, "", CancellationToken.None), StringComparison.Ordinal);
        ExcelReport.Write(report, Stream.Null);
    }

    [Fact]
    public void Every_contract_printed_is_defined()
    {
        ReportDocument report = YearlyReport.Of(YearlySample.Whole());
        string[] defined = [.. report.Sections.SelectMany(section => section.Blocks).OfType<Definitions>().SelectMany(block => block.Items).Select(item => item.Contract.Id)];
        Assert.Empty(new FigureNumbers(report).Figures.SelectMany(figure => figure.Mentions.Contracts).Select(contract => contract.Id).Except(defined).Except(["JOURNAL"]));
    }

    [Fact]
    public void Every_value_of_a_contract_has_its_way_back_and_no_hidden_one_has()
    {
        YearlyValues values = YearlySample.Whole();
        FigureNumbers numbers = new(YearlyReport.Of(values));
        string[] commands = [.. numbers.Evidence.Select(evidence => evidence.Trail.Command)];
        Assert.All(commands, command => Assert.Matches("""^evaluation trace "[A-Z0-9-]+;2025|2024;n=42;geo=2025;.*"$""", command));
        Assert.Contains("evaluation trace \"ACT-02;2025;n=42;geo=2025;in=departement:99;by:month=2025-03#3\"", commands);
        IndicatorValue hidden = values.Values.SelectMany(set => set.Values).First(value => value.Hidden);
        Assert.DoesNotContain(commands, command => command.Contains($"{hidden.Contract};2025", StringComparison.Ordinal) && command.Contains(hidden.Slices[0].Code + "#", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_across_a_break_are_shown_without_their_change()
    {
        KeyFigures cards = YearlyReport.Of(YearlySample.Whole()).Sections[0].Blocks.OfType<KeyFigures>().Single();
        KeyFigure rate = cards.Cards.Single(card => card.Mentions.Contracts[0].Id == "ACT-10-TAUX");
        KeyFigure activities = cards.Cards.Single(card => card.Mentions.Contracts[0].Id == "ACT-02");
        Assert.Equal(("rupture de série", null), (rate.Status?.Text, rate.Comparison?.Change));
        Assert.Equal("+\u202f13,6\u202f%", activities.Comparison?.Change);
    }

    [Fact]
    public void People_counted_once_are_bounds_or_an_exact_number_with_its_method_beside()
    {
        ReportDocument report = YearlyReport.Of(YearlySample.Whole());
        KeyFigure[] people =
        [
            .. report.Sections.SelectMany(section => section.Blocks.OfType<KeyFigures>()).SelectMany(keys => keys.Cards)
                .Where(card => YearlySample.Contracts.Single(contract => contract.Id == card.Mentions.Contracts[0].Id) is { Measure: DistinctMeasure or LargestMeasure or IntervalMeasure or DifferenceMeasure, CountsPersons: true, Unit.Fr: not "%" }),
        ];
        Assert.Equal(["ACT-09-BORNES", "ACT-15", "ACT-05"], people.Select(card => card.Mentions.Contracts[0].Id));
        Assert.All(people, card => Assert.NotNull(card.Note));
        IntervalCell declared = Assert.IsType<IntervalCell>(people[0].Value);
        Assert.True(declared.Least < declared.Most);
    }

    [Fact]
    public void A_chart_of_ages_has_the_bands_of_one_time_and_what_is_not_told_stands_beside_without_a_share()
    {
        Chart[] charts = [.. YearlyReport.Of(YearlySample.Whole()).Sections.Single(section => section.Id == "publics").Blocks.OfType<Chart>()];
        Assert.Equal(
            ["ACT-14-AGE-V1, ACT-14-AGE-V1-PART", "ACT-14-AGE-V2, ACT-14-AGE-V2-PART, ACT-14-AGE-NC", "ACT-14-STATUT, ACT-14-STATUT-PART, ACT-14-STATUT-NC", "ACT-14-GENRE, ACT-14-GENRE-PART, ACT-14-GENRE-NC"],
            charts.Select(chart => string.Join(", ", chart.Mentions.Contracts.Select(contract => contract.Id))));
        Assert.All(charts.Skip(1), chart => Assert.Equal(
            [typeof(TextCell), typeof(NumberCell), typeof(NotApplicableCell), typeof(NotApplicableCell)],
            Assert.Single(chart.Table.Rows, row => row.Kind == RowKind.Aside).Cells.Select(cell => cell.GetType())));
        Assert.All(charts, chart => Assert.DoesNotContain(chart.Rows, row => row.Kind == RowKind.Aside));
    }

    [Fact]
    public void A_step_of_money_that_exceeds_the_one_before_is_told_and_in_public_only_how_many()
    {
        YearlyValues values = YearlySample.Whole();
        Assert.Equal("Étapes de conventions que plus d’argent a atteintes, depuis le début, que celle d’avant\u00a0: 1. Chacune est à expliquer, dans le dossier de sa convention.", Told(values));
        Assert.Equal("C-1 (Aller vers), depuis le début\u00a0: «\u00a0versé\u00a0» 12\u202f500,00\u00a0€, plus que «\u00a0conventionné\u00a0» 10\u202f000,00\u00a0€. À expliquer, ou une ligne manque.", Told(values with { Audience = Audience.Committee }));
        Assert.Null(Told(values with { Overruns = [] }));
        static string? Told(YearlyValues values) => YearlyReport.Of(values).Sections.Single(section => section.Id == "engagements").Blocks.OfType<Points>().SingleOrDefault(points => points.Title == "Étapes qui dépassent celle d’avant")?.Items.Single().Text;
    }

    [Fact]
    public void Only_the_contracts_that_a_figure_cites_are_defined_and_all_of_them()
    {
        ReportDocument report = YearlyReport.Of(YearlySample.Whole());
        string[] defined = [.. report.Sections[^1].Blocks.OfType<Definitions>().Single().Items.Select(definition => definition.Contract.Id)];
        string[] cited = [.. new FigureNumbers(report).Figures.SelectMany(figure => figure.Mentions.Contracts).Select(contract => contract.Id).Where(id => id != "JOURNAL").Distinct()];
        Assert.Equal(cited.Order(StringComparer.Ordinal), defined.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_actions_less_overlap_make_the_whole()
    {
        Table shared = YearlyReport.Of(YearlySample.Whole()).Sections.Single(section => section.Id == "plan").Blocks.OfType<Table>().Last();
        decimal[] numbers = [.. shared.Rows.Select(row => ((NumberCell)row.Cells[1]).Value)];
        Assert.Equal(numbers[^1], numbers[..^1].Sum());
    }

    [Fact]
    public void What_lies_out_of_the_territory_has_a_row_of_its_own()
    {
        Table communes = YearlyReport.Of(YearlySample.Whole()).Sections.Single(section => section.Id == "territoires").Blocks.OfType<Table>().ElementAt(1);
        Row outside = Assert.Single(communes.Rows, row => row.Kind == RowKind.Aside);
        Assert.Equal("hors territoire", ((TextCell)outside.Cells[0]).Text);
    }

    [Fact]
    public void Only_what_the_contracts_allow_is_asked_and_both_years_under_this_year_s_definitions()
    {
        Period year = Period.CivilYear(2025);
        IReadOnlyList<ValueRequest> asked = YearlyQuestions.Of(year, [new("departement", "99")], Audience.Public, YearlySample.Contracts);
        Assert.All(asked, request => Assert.All(request.Contracts, id =>
        {
            Evaluation.Indicators.Contracts.IndicatorContract contract = YearlySample.Contracts.Single(one => one.Id == id);
            Assert.All(request.By, slice => Assert.Contains(slice.Dimension(), contract.Slices));
            Assert.All(contract.Requires, dimension => Assert.Contains(dimension, request.By.Select(slice => slice.Dimension())));
        }));
        Assert.All(asked.Where(request => request.Period.Code == "2024"), request => Assert.Equal((2025, new DateOnly(2025, 12, 31)), (request.GeographyYear, request.DefinitionsOn)));
        Assert.Empty(YearlyQuestions.Of(year, [], Audience.Public, []));
    }

    [Fact]
    public async Task A_structure_named_like_a_formula_is_only_a_name()
    {
        ReportDocument report = YearlyReport.Of(YearlySample.Whole());
        string page = await HtmlReport.RenderAsync(report, "", CancellationToken.None);
        Assert.Matches(new Regex("<th scope=\"row\">=Association Le Pont</th>"), page);
    }
}
