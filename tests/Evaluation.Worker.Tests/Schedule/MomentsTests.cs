using System.Globalization;
using Evaluation.Declared;
using Evaluation.Etl.Scheduling;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Schedule.Declared;

namespace Evaluation.Worker.Tests.Schedule;

public sealed class MomentsTests
{
    [Theory]
    [InlineData("2026-03-28", "28/03 02:30 +01:00, 29/03 03:00 +02:00, 30/03 02:30 +02:00")]
    [InlineData("2026-10-24", "24/10 02:30 +02:00, 25/10 02:30 +02:00, 26/10 02:30 +01:00")]
    public void Half_past_two_comes_once_on_the_day_of_spring_that_skips_it_and_on_that_of_autumn_that_repeats_it(string day, string moments)
    {
        TimeZoneInfo paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        DateTimeOffset after = new(DateTime.Parse(day, CultureInfo.InvariantCulture), TimeSpan.Zero);
        List<string> found = [];
        for (int count = 0; count < 3; count++)
        {
            after = Moments.Next(new FeedSchedule("0 30 2 * * ?", MisfirePolicy.Once), after, paris)!.Value;
            found.Add(TimeZoneInfo.ConvertTime(after, paris).ToString("dd/MM HH:mm zzz", CultureInfo.InvariantCulture));
        }

        Assert.Equal(moments, string.Join(", ", found));
    }

    [Theory]
    [InlineData("2026-01-15T03:00:00.000Z", "03:00:00.000, 03:00:02.000, 03:00:04.000")]
    [InlineData("2026-01-15T03:00:00.432Z", "03:00:02.000, 03:00:04.000")]
    public void Moments_between_two_instants_are_only_those_of_the_schedule(string first, string moments) => Assert.Equal(
        moments,
        string.Join(", ", Moments.Between(new Quartz.CronExpression("0/2 * * * * ?", TimeZoneInfo.Utc), DateTimeOffset.Parse(first, CultureInfo.InvariantCulture), new DateTimeOffset(2026, 1, 15, 3, 0, 4, TimeSpan.Zero), 10)
            .Select(moment => moment.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("departement:23", null, "Europe/Paris")]
    [InlineData("departement:974", null, "Indian/Reunion")]
    [InlineData("commune:97302", null, "America/Cayenne")]
    [InlineData("region:02", null, "America/Martinique")]
    [InlineData("departement:23", "Pacific/Noumea", "Pacific/Noumea")]
    public void Hours_are_those_of_the_territory_unless_a_zone_is_declared(string territory, string? zone, string expected)
    {
        string schedule = zone is null ? "" : $"schedule: {{ zone: {zone} }}\n";
        DefinitionFaults faults = new();
        EvaluationFile file = EvaluationFile.Read($"name: T\nterritory: {territory}\ndatabase: e.duckdb\narchive: a\npseudonym_key: k\nlanguage: fr\ndisclosure: {{ internal: 5, public: 11 }}\n{schedule}", faults)!;
        faults.ThrowIfAny();
        Assert.Equal(expected, TerritoryZone.Of(file).Id);
    }
}
