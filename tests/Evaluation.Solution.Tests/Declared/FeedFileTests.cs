using Evaluation.Etl.Partners;

namespace Evaluation.Solution.Tests.Declared;

public sealed class FeedFileTests
{
    private static readonly PartnerCatalog Standard = PartnerCatalog.Read(PartnerFolder.Shipped(), PartnerFolder.Shipped());

    [Fact]
    public void Every_feed_shipped_is_read() => Assert.Equal(
        Declared(".feed.yaml"),
        Standard.Feeds.Select(feed => $"etl/partners/{feed.Standard}.feed.yaml").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_map_shipped_is_named_by_a_feed() => Assert.Equal(
        Declared(".map.csv"),
        Standard.Texts.Where(text => text.Kind == "map").Select(text => $"etl/{text.File}").Order(StringComparer.Ordinal));

    private static IReadOnlyList<string> Declared(string ending) =>
        [.. Repository.Ending(ending).Where(path => path.StartsWith("etl/partners/", StringComparison.Ordinal))];
}
