using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Reading;

/// <summary>Counts made by hand (Python's csv module) over the partners' real files.</summary>
public sealed class RealFilesTests
{
    [Fact]
    public void The_300_real_cra_lines_have_70_fields_under_a_header_of_46()
    {
        using DelimitedReader reader = new(File.OpenRead(SharedData.PathOf("coop-v1-cras/crasV1Examples.csv")), new DelimitedFormat());
        int lines = 0;
        int participants = 0;
        int inSaintPaul = 0;
        int severalThemes = 0;
        while (reader.Read())
        {
            lines++;
            Assert.Equal(70, reader.FieldCount);
            Assert.Equal("null", reader.Field(69).ToString());
            participants += int.Parse(reader.Field(4), System.Globalization.CultureInfo.InvariantCulture);
            inSaintPaul += reader.Field(25).SequenceEqual("97415") ? 1 : 0;
            severalThemes += reader.Field(16).Contains(',') ? 1 : 0;
        }
        Assert.Equal(46, reader.Columns.Count);
        Assert.Equal((300, 488, 24, 111), (lines, participants, inSaintPaul, severalThemes));
    }

    [Theory]
    [InlineData("ifn/ifn-city-all-variation.csv", 35008, "01001")]
    [InlineData("ifn/ifn-epci-all-variation.csv", 1255, "200000172")]
    public void The_real_ifn_files_are_read_through(string file, int expected, string firstCode)
    {
        using DelimitedReader reader = new(File.OpenRead(SharedData.PathOf(file)), new DelimitedFormat());
        Assert.Equal(["name", "division", "code", "no_thd_coverage_rate", "no_4g_coverage_rate", "poverty_rate", "older_65_rate", "nscol15p_rate", "total"], reader.Columns);
        Assert.True(reader.Read());
        Assert.Equal(firstCode, reader.Field(2).ToString());
        int lines = 1;
        while (reader.Read())
        {
            Assert.Equal(9, reader.FieldCount);
            lines++;
        }
        Assert.Equal(expected, lines);
    }
}
