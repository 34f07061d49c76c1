using Evaluation.Etl.Invented;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Templates;
using Evaluation.Etl.Tests.Reading;

namespace Evaluation.Etl.Tests.Invented;

public sealed class InventedDeliveriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_partner_gets_a_file_in_its_own_format()
    {
        IReadOnlyList<InventedFile> files = new InventedDeliveries(SmallTerritory.Scenario(1000)).Write(_folder.Path);
        Assert.Equal(
            ["conseiller-numerique/cra-v1 cra-v1.csv 1000", "mednum/ifn-communes ifn-communes.csv 12", "tableur/activites activites-association-1.xlsx", "tableur/activites activites-association-2.xlsx", "tableur/activites activites-association-3.xlsx"],
            files.Select(file => $"{file.Feed} {Path.GetFileName(file.Path)}{(file.Path.EndsWith(".csv", StringComparison.Ordinal) ? $" {file.Expected.Lines}" : "")}"));
        Assert.All(files, file => Assert.Equal(file.Expected.Lines, Lines(file)));
    }

    [Fact]
    public void The_same_scenario_gives_the_same_files()
    {
        new InventedDeliveries(SmallTerritory.Scenario(500)).Write(_folder.File("a"));
        new InventedDeliveries(SmallTerritory.Scenario(500)).Write(_folder.File("b"));
        Assert.All(Directory.GetFiles(_folder.File("a")), file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_folder.File("b"), Path.GetFileName(file)))));
    }

    [Fact]
    public void An_association_writes_lines_that_sum_to_what_is_told()
    {
        using MemoryStream file = new();
        InventedExpectation expected = new InventedAssociations(SmallTerritory.Scenario(0, badShare: 0)).Write(1, file);
        using WorkbookReader reader = new(file, WorkbookTemplate.Activities.Format);
        long participants = 0;
        long minutes = 0;
        while (reader.Read())
        {
            participants += int.Parse(reader.Field(6), System.Globalization.CultureInfo.InvariantCulture);
            minutes += int.Parse(reader.Field(8), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(10, reader.Field(1).Length);
        }
        Assert.Equal((expected.Participants, expected.Minutes), (participants, minutes));
        Assert.Equal(("2025-01-01", "2025-12-31", "2026-01-16"), (reader.Preamble["Période du"], reader.Preamble["au"], reader.Preamble["Données arrêtées au"]));
        Assert.All(expected.Bad.Values, count => Assert.Equal(0, count));
    }

    [Fact]
    public void An_association_counts_the_faults_it_writes()
    {
        using MemoryStream file = new();
        InventedExpectation expected = new InventedAssociations(SmallTerritory.Scenario(0, badShare: 0.2)).Write(0, file);
        using WorkbookReader reader = new(file, WorkbookTemplate.Activities.Format);
        List<string> lines = DelimitedText.Lines(reader);
        Assert.Equal(expected.Bad[BadLine.ImpossibleDate], lines.Count(line => line.Contains("|31/02/2025|", StringComparison.Ordinal)));
        Assert.Equal(expected.Bad[BadLine.NegativeMinutes], lines.Count(line => line.Contains("|-30|", StringComparison.Ordinal)));
        Assert.Equal(expected.Bad[BadLine.UnknownCommune], lines.Count(line => line.Contains("|99999|", StringComparison.Ordinal)));
        Assert.True(expected.Bad.Values.Sum() > 10);
    }

    [Fact]
    public void An_association_picks_its_values_in_the_lists_of_the_template()
    {
        using MemoryStream file = new();
        new InventedAssociations(SmallTerritory.Scenario(0, badShare: 0)).Write(2, file);
        using WorkbookReader reader = new(file, WorkbookTemplate.Activities.Format);
        (int Column, HashSet<string> Values)[] lists = [(2, Values("activity_kinds")), (5, Values("place_kinds")), (9, Values("themes"))];
        while (reader.Read())
        {
            Assert.All(lists, list => Assert.Contains(reader.Field(list.Column).ToString(), list.Values));
        }
    }

    private static HashSet<string> Values(string list) => [.. TemplateList.Of(WorkbookTemplate.Activities.Columns).Single(shipped => shipped.Name == list).Values];

    private static int Lines(InventedFile file)
    {
        using ISourceReader reader = file.Path.EndsWith(".xlsx", StringComparison.Ordinal)
            ? new WorkbookReader(File.OpenRead(file.Path), WorkbookTemplate.Activities.Format)
            : new DelimitedReader(File.OpenRead(file.Path), new DelimitedFormat());
        return DelimitedText.Lines(reader).Count;
    }
}
