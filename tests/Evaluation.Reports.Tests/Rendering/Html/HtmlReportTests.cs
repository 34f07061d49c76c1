using System.Text.RegularExpressions;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Html;

namespace Evaluation.Reports.Tests.Rendering.Html;

public sealed partial class HtmlReportTests
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`--><!--&lt;${7*7}</style>*/\u2028]]>";

    [Fact]
    public async Task The_page_of_the_sample_is_the_one_kept_in_the_file()
    {
        string page = await HtmlReport.RenderAsync(SampleDocument.Whole(), "/* charts */", CancellationToken.None);
        string unstyled = Regex.Replace(page, "<style>.*?</style>", "<style></style>", RegexOptions.Singleline);
        await Verified.EqualAsync("Rendering/Html/sample.verified.html", unstyled);
    }

    [Fact]
    public async Task The_same_document_gives_the_same_page()
    {
        string once = await HtmlReport.RenderAsync(SampleDocument.Whole(), CancellationToken.None);
        Assert.Equal(once, await HtmlReport.RenderAsync(SampleDocument.Whole(), CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_is_loaded_from_anywhere()
    {
        string page = await HtmlReport.RenderAsync(SampleDocument.Whole(), CancellationToken.None);
        string withoutScript = page[..page.LastIndexOf("<script>", StringComparison.Ordinal)];
        Assert.DoesNotMatch(Loading(), withoutScript);
        Assert.Contains("default-src &#x27;none&#x27;", withoutScript, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", page[..3000], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_stay_words_wherever_they_stand()
    {
        string page = await HtmlReport.RenderAsync(HostileDocument(), "/* charts */", CancellationToken.None);
        Assert.Equal(2, Regex.Count(page, "<script", RegexOptions.IgnoreCase));
        Assert.Equal(2, Regex.Count(page, "</script", RegexOptions.IgnoreCase));
        Assert.Equal(1, Regex.Count(page, "</style", RegexOptions.IgnoreCase));
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chart_data_says_null_where_a_value_is_absent_and_zero_where_it_is_zero()
    {
        string page = await HtmlReport.RenderAsync(SampleDocument.Whole(), "", CancellationToken.None);
        string json = Regex.Match(page, "<script type=\"application/json\" id=\"chart-data\">(.*?)</script>").Groups[1].Value;
        using System.Text.Json.JsonDocument data = System.Text.Json.JsonDocument.Parse(json);
        System.Text.Json.JsonElement months = data.RootElement[0].GetProperty("series")[0].GetProperty("values");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, months[5].ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, months[7].ValueKind);
        Assert.Equal(0, data.RootElement[1].GetProperty("series")[2].GetProperty("values")[0].GetInt32());
    }

    [Fact]
    public async Task The_marks_stand_at_the_top_and_in_the_margin_of_each_printed_page()
    {
        string page = await HtmlReport.RenderAsync(SampleDocument.Whole(), "", CancellationToken.None);
        Assert.Contains("<aside class=\"marks\" aria-label=\"Attention\">données fictives</aside>", page, StringComparison.Ordinal);
        Assert.Contains("@top-right { content: \"DONNÉES FICTIVES\"; }", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_in_English_says_so_and_holds_no_French_label()
    {
        string page = await HtmlReport.RenderAsync(SampleDocument.Whole(ReportLanguage.English), "", CancellationToken.None);
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Disclosure</dt>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Couverture</dt>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_figure_prints_its_eight_mentions()
    {
        string page = await HtmlReport.RenderAsync(SampleDocument.Whole(), "", CancellationToken.None);
        int tablesAndCharts = Regex.Count(page, "<figure class=\"(table( short)?|chart)\"");
        string[] parts = page.Split("<figure class=\"")[1..];
        Assert.Equal(5, tablesAndCharts);
        Assert.All(parts.Where(part => !part.StartsWith("card", StringComparison.Ordinal)), part => Assert.Equal(8, Regex.Count(part.Split("</figure>")[0], "<dt>")));
    }

    private static ReportDocument HostileDocument() => SampleDocument.Of(
        new Paragraph(Hostile, ParagraphTone.Warning),
        new Points(Hostile, [new Point(Hostile, new Status(Hostile, StatusTone.Late))]),
        new KeyFigures(Hostile, [new KeyFigure(Hostile, HostileMentions, ValueShape.Whole, new MissingCell(Hostile)) { Comparison = new(Hostile, new NumberCell(1, Trail: new Trail(Hostile, Hostile)), Hostile), Note = Hostile }]),
        new Chart(ChartKind.Bar, Hostile, new Table(Hostile, HostileMentions,
            [new("a", Hostile, ValueShape.Text), new("b", Hostile, ValueShape.Whole)],
            [new Row([new TextCell(Hostile), new NumberCell(1, Trail: new Trail(Hostile, Hostile))])]), "a", ["b"]),
        new Definitions([new(new(Hostile, Hostile), Hostile, Hostile, Hostile, [Hostile])]))
        with
    { Title = Hostile, Subtitle = Hostile, Territory = Hostile, Period = Hostile, Marks = [Hostile] };

    private static Mentions HostileMentions { get; } = new()
    {
        Period = Hostile,
        Territory = Hostile,
        Filters = Hostile,
        Contracts = [new(Hostile, Hostile)],
        Coverage = Hostile,
        Method = Hostile,
        Flag = Hostile,
        Disclosure = Hostile,
    };

    [GeneratedRegex("""(src|srcset|poster|data|action)\s*=|href="(?!#)|url\(|@import|https?://|<link|<iframe|<object""", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();
}
