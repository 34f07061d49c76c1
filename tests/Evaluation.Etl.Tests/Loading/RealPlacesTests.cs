using System.Globalization;
using System.Text;
using Evaluation.Etl.Tests.Partners;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>
/// Every real file of places against what Python counts in it apart: <c>json</c> and <c>csv</c> over the file, the crosswalks as data, communes
/// and hours by code of its own (communes also checked by <c>cog/coop-communes.csv</c>: it differs on former names only, about 48 of 8 741 places).
/// One file of counts a feed in <c>places</c>.
/// </summary>
public sealed class RealPlacesTests
{
    private const string Held = "recorded_to = 2147483647";

    /// <summary>Feeds of places with a real file.</summary>
    public static TheoryData<string> Feeds
    {
        get
        {
            TheoryData<string> feeds = [];
            foreach (RealFile file in RealFile.All.Where(file => file.Feed is not null && File.Exists(ExpectedOf(file.Feed))))
            {
                feeds.Add(file.Feed!);
            }

            return feeds;
        }
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void The_places_of_a_real_file_are_those_Python_counts(string feed)
    {
        RealFile file = RealFile.All.First(row => row.Feed == feed);
        using TerritoryOnDisk territory = RealFilesTests.Delivering(feed);
        LoadReport report = territory.LoadFile(feed, SharedData.PathOf(file.Path), file.AsOf);
        string[] expected = File.ReadAllLines(ExpectedOf(feed));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Told(territory, report, expected)));
    }

    private static string ExpectedOf(string feed) => Path.Combine(Repository.Root, "tests", "Evaluation.Etl.Tests", "Loading", "places", $"{feed.Split('/')[1]}.txt");

    // A line that Python did not count, such as the hours of a file that has none, is not asked for.
    private static IEnumerable<string> Told(TerritoryOnDisk territory, LoadReport report, string[] expected)
    {
        HashSet<string> asked = [.. expected.Select(line => line.Split(' ')[0])];
        return Text(territory, report).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => asked.Contains(line.Split(' ')[0]));
    }

    private static string Text(TerritoryOnDisk territory, LoadReport report)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"lines {report.Outcome?.Read}\nrejected {report.Outcome?.Rejected}\nrepeated {report.Outcome?.SetAside}\n");
        text.Append(CultureInfo.InvariantCulture, $"places {territory.Value($"select count(*) from dim_place where {Held} and place_key > 0")}\n");
        Line(text, territory, "open {0} closed {1} unsaid {2}", $"select coalesce(sum(case when is_open = 1 then 1 else 0 end), 0), coalesce(sum(case when is_open = 0 then 1 else 0 end), 0), coalesce(sum(case when is_open is null then 1 else 0 end), 0) from fact_place_month where {Held}");
        Line(text, territory, "commune known {0}", $"select count(*) from dim_place where {Held} and territory_key > 0");
        Line(text, territory, "point {0}", $"select count(*) from dim_place where {Held} and latitude is not null and longitude is not null");
        Line(text, territory, "updated {0}", $"select count(*) from fact_place_month where {Held} and updated_key is not null");
        Line(text, territory, "structure {0} distinct {1}", $"select count(*), count(distinct structure_key) from fact_place_month where {Held} and structure_key > 0");
        Line(text, territory, "hours {0} minutes {1}", $"select count(weekly_minutes), coalesce(sum(weekly_minutes), 0) from fact_place_month where {Held}");
        foreach (string row in territory.Rows($"select kind, code, count(distinct place_key) from fact_place_offer where {Held} group by kind, code order by 1, 2").Select(row => row.Replace('|', ' ')).Order(StringComparer.Ordinal))
        {
            text.Append(row).Append('\n');
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, TerritoryOnDisk territory, string format, string sql) =>
        text.AppendFormat(CultureInfo.InvariantCulture, format, [.. territory.Rows(sql)[0].Split('|')]).Append('\n');
}
