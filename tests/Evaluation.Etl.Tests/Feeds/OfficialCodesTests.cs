using Evaluation.Etl.Reading;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>The geography comes by npm; INSEE's own files, which are no deliveries, tell whether it knows every code that partners may write.</summary>
public sealed class OfficialCodesTests
{
    private static readonly HashSet<string> Known =
        [.. Geography.Shipped.SelectMany(vintage => Geography.Read(vintage).Territories).Where(territory => territory.Id.Type is "commune" or "former_commune" or "arrondissement").Select(territory => territory.Id.Code)];

    [Fact]
    public void Every_code_before_a_movement_is_known_but_those_of_two_islands_that_left_Guadeloupe() =>
        Assert.Equal((7660, "97123, 97127"), Unknown("cog/mouvements-communes.csv", "COM_AV", "TYPECOM_AV"));

    // A delegated commune often has the code of its parent: COM is not unique, (TYPECOM, COM) is.
    [Fact]
    public void Every_code_of_the_official_list_is_known_and_the_code_alone_does_not_name_a_line()
    {
        Assert.Equal((36912, string.Empty), Unknown("cog/communes.csv", "COM", null));
        string[] lines = [.. Lines("cog/communes.csv", "TYPECOM", "COM")];
        Assert.Equal(37496, lines.Length);
        Assert.Equal(lines.Length, lines.Distinct().Count());
    }

    private static (int Codes, string Unknown) Unknown(string file, string column, string? type)
    {
        string[] codes = [.. Lines(file, type is null ? [column] : [type, column]).Where(line => !line.StartsWith("ARM|", StringComparison.Ordinal)).Select(line => line.Split('|')[^1]).Where(code => code.Length > 0).Distinct()];
        return (codes.Length, string.Join(", ", codes.Where(code => !Known.Contains(code)).Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Lines(string file, params string[] columns)
    {
        using DelimitedReader reader = new(File.OpenRead(SharedData.PathOf(file)), new DelimitedFormat { Separator = ',' });
        int[] places = [.. columns.Select(column => reader.Columns.Index().First(pair => pair.Item == column).Index)];
        while (reader.Read())
        {
            yield return string.Join('|', places.Select(place => reader.Field(place).ToString()));
        }
    }
}
