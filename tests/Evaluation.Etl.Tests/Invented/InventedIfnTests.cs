using System.Globalization;
using Evaluation.Etl.Invented;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Tests.Reading;

namespace Evaluation.Etl.Tests.Invented;

public sealed class InventedIfnTests
{
    [Fact]
    public void Each_commune_has_a_line_in_the_real_format_whose_total_is_the_mean()
    {
        using MemoryStream file = new();
        InventedIfn.Write(SmallTerritory.Scenario(0), file);
        using DelimitedReader reader = DelimitedText.Open(file.ToArray());
        using DelimitedReader real = new(File.OpenRead(SharedData.PathOf("ifn/ifn-city-all-variation.csv")), new DelimitedFormat());
        Assert.Equal(real.Columns, reader.Columns);
        List<string> codes = [];
        while (reader.Read())
        {
            codes.Add(reader.Field(2).ToString());
            decimal[] values = [.. Enumerable.Range(3, 6).Select(i => decimal.Parse(reader.Field(i), CultureInfo.InvariantCulture))];
            Assert.Equal(values[5], values[..5].Average());
            Assert.All(values, value => Assert.InRange(value, 0, 10));
        }
        Assert.Equal(SmallTerritory.Communes.Select(commune => commune.Code), codes);
    }
}
