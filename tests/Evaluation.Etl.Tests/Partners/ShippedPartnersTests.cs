using Evaluation.Etl.Partners;
using Evaluation.Testing;
using Evaluation.Warehouse.CodeLists;

namespace Evaluation.Etl.Tests.Partners;

public sealed class ShippedPartnersTests
{
    [Fact]
    public void Every_feed_and_map_shipped_parses_and_is_used()
    {
        IReadOnlyList<PartnerFolder> shipped = PartnerFolder.Shipped();
        PartnerCatalog catalog = PartnerCatalog.Read(shipped, [.. shipped.Select(folder => new PartnerFolder($"x-{folder.Code}", [($"partners/x-{folder.Code}/partner.yaml", TerritoryOnDisk.Uses($"x-{folder.Code}", folder.Code))]))]);
        string[] read = [.. catalog.Texts.Where(text => text.Kind != "partner").Select(text => $"etl/{text.File}").Order(StringComparer.Ordinal)];
        Assert.Equal(shipped.SelectMany(folder => folder.Files).Select(file => file.Path).Where(path => !path.EndsWith("partner.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal), read);
    }

    [Fact]
    public void Every_folder_of_partners_in_the_repository_is_shipped()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Evaluation.sln")))
        {
            root = root.Parent;
        }

        string folder = Path.Combine(root.FullName, "etl", "partners");
        Assert.Equal(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".map.csv", StringComparison.Ordinal)).Select(path => $"etl/partners/{Path.GetRelativePath(folder, path)}").Order(StringComparer.Ordinal),
            PartnerFolder.Shipped().SelectMany(partner => partner.Files).Select(file => file.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("conseiller-numerique/cra-v1", "coop-v1-cras/crasV1Examples.csv")]
    [InlineData("mednum/ifn-communes", "ifn/ifn-city-all-variation.csv")]
    public void The_columns_of_a_real_file_are_all_read_or_ignored(string code, string file)
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        Feed feed = territory.Catalog.Find(code);
        using FileStream stream = File.OpenRead(SharedData.PathOf(file));
        using Etl.Reading.DelimitedReader reader = new(stream, new Etl.Reading.DelimitedFormat());
        Assert.Empty(new Evaluation.Etl.Mapping.ColumnPlaces(feed.Definition, reader.Columns).New);
        Assert.Empty(feed.Definition.Ignored.Keys.Except(reader.Columns));
    }

    [Fact]
    public void Every_code_of_our_lists_that_a_map_gives_exists_and_no_split_code_is_mapped()
    {
        HashSet<string> ours = [.. CodeList.Shipped().SelectMany(list => list.Codes)];
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        Assert.All(territory.Catalog.Feeds.SelectMany(feed => feed.Maps.Values).SelectMany(map => map.Lines), line =>
            Assert.Equal(line.IsMapped, ours.Contains(line.Ours)));
    }

    [Fact]
    public void An_unknown_feed_is_told_with_those_that_exist()
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        string known = string.Join(", ", territory.Catalog.Feeds.Select(feed => feed.Code));
        Assert.Contains("foyer/activites", known, StringComparison.Ordinal);
        Assert.Equal($"[partners]\u00a0: aucun partenaire du dossier ne livre le flux [mednum/rien] ; flux connus : {known}", Assert.ThrowsAny<Exception>(() => territory.Catalog.Find("mednum/rien")).Message);
    }
}
