using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The eight mentions of figures made of what people say.</summary>
internal static class DeclaredMentions
{
    private const string Version = "1";

    /// <summary>The mentions of what the plan's own texts say.</summary>
    internal static Mentions Of(YearlyPages pages, string meaning, string method) => Of(pages, meaning, method, pages.Said.Declared);

    /// <summary>The mentions of what partners deliver by feeds of a name.</summary>
    internal static Mentions Delivered(YearlyPages pages, string meaning, string method, string feed)
    {
        FeedDeliveries[] feeds = [.. pages.Values.Deliveries.Where(one => one.Feed.EndsWith($"/{feed}", StringComparison.Ordinal))];
        return Of(pages, meaning, method, pages.Mentions.CoverageOf(new Coverage(feeds.Sum(one => Math.Min(one.Received, one.Expected)), feeds.Sum(one => one.Expected))));
    }

    internal static ContractReference Reference(string meaning) => new(meaning, Version);

    private static Mentions Of(YearlyPages pages, string meaning, string method, string coverage) => new()
    {
        Period = pages.Of(pages.Values.Period.Label),
        Territory = $"{pages.Values.Territory}, {pages.Words.NoGeography}",
        Filters = YearlyPages.Fill(pages.Said.FilterDeclared, pages.Text.Day(pages.Values.Period.To)),
        Contracts = [Reference(meaning)],
        Coverage = coverage,
        Method = method,
        Flag = $"{ValueFlag.A} {pages.Words.FlagOf(ValueFlag.A)}",
        Disclosure = YearlyPages.Fill(pages.Beside.DisclosureOpen, pages.Words.AudienceOf(pages.Values.Audience)),
    };
}
