using System.Diagnostics;
using System.Globalization;
using System.Text;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Worker.Tests;

/// <summary>
/// Invariant 3: a load killed at any moment (kill -9) and started again ends as an undisturbed one. Moments are told from outside by what
/// the load leaves on disk: a partial copy (reading), the copy under its name (archived: deciding and inserting), the write-ahead log
/// (committing); inside each step they are drawn from a seed over the time that step took undisturbed.
/// </summary>
public sealed class KilledLoadTests
{
    private const int Kills = 20;
    private const int Killed = 128 + 9;
    private const string Feed = "conseiller-numerique/cra-v1";
    private static readonly string[] Steps = ["starting", "reading", "archived", "committing"];

    [Fact]
    public void A_load_killed_at_20_moments_and_started_again_ends_as_an_undisturbed_one()
    {
        using PreparedFolder undisturbed = new();
        Assert.Equal(0, undisturbed.Run("generate", "--activities", "20000", "--seed", "3", "--out", "g").ExitCode);
        string file = Path.Combine(undisturbed.FolderPath, "g", "cra-v1.csv");
        TimeSpan[] durations = Measure(undisturbed, file);
        string expected = Content(undisturbed);
        Random random = new(20260115);
        int[] killed = new int[Steps.Length + 1];
        foreach (int[] moments in Enumerable.Range(0, Kills).Chunk(5))
        {
            using PreparedFolder disturbed = new();
            foreach (int moment in moments)
            {
                // Later steps last: once a load is committed the next ones change nothing.
                int step = Math.Min(moment % 5, Steps.Length - 1);
                TimeSpan wait = durations[step] * (step == 1 ? random.NextDouble() : random.NextDouble() * 0.8);
                int at = KillIn(disturbed, file, step, wait);
                killed[at]++;
                Assert.Contains(Loaded(disturbed), (string[])["0", "whole"]);
            }

            EvaluationProcess again = disturbed.Run("load", Feed, file);
            Assert.Equal((0, ""), (again.ExitCode, again.Errors));
            Assert.Equal(expected, Content(disturbed));
        }

        Assert.All(Steps.Index(), step => Assert.True(killed[step.Index] > 0, $"no kill while {step.Item}: {string.Join(", ", killed)} (the last came too late)"));
    }

    private static TimeSpan[] Measure(PreparedFolder folder, string file)
    {
        TimeSpan[] durations = new TimeSpan[Steps.Length];
        using Process load = EvaluationProcess.Start(folder.FolderPath, ["load", Feed, file]);
        long start = Stopwatch.GetTimestamp();
        for (int step = 0; step < Steps.Length; step++)
        {
            while (!load.HasExited && Reached(folder) <= step)
            {
                Thread.Sleep(1);
            }

            durations[step] = Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
        }

        load.WaitForExit();
        Assert.Equal(0, load.ExitCode);
        return durations;
    }

    // Waits for a step, then some more, kills, and tells in which step the load was.
    private static int KillIn(PreparedFolder folder, string file, int step, TimeSpan wait)
    {
        using Process load = EvaluationProcess.Start(folder.FolderPath, ["load", Feed, file]);
        while (!load.HasExited && Reached(folder) < step)
        {
            Thread.Sleep(1);
        }

        Thread.Sleep(wait);
        int at = Reached(folder);
        load.Kill();
        load.WaitForExit();
        return load.ExitCode == Killed ? at : Steps.Length;
    }

    private static int Reached(PreparedFolder folder)
    {
        string archive = Path.Combine(folder.FolderPath, "archive");
        bool wal = new FileInfo(Path.Combine(folder.FolderPath, "entrepot.duckdb.wal")) is { Exists: true, Length: > 0 };
        bool kept = Directory.Exists(archive) && Directory.EnumerateFiles(archive, "*.gz", SearchOption.AllDirectories).Any();
        bool partial = Directory.Exists(archive) && Directory.EnumerateFiles(archive, "*.partial").Any();
        return kept && wal ? 3 : kept ? 2 : partial ? 1 : 0;
    }

    private static string Loaded(PreparedFolder folder)
    {
        using WarehouseDatabase database = Open(folder);
        string counts = Value(database, "select (select count(*) from fact_activity), (select coalesce(max(lines_loaded), 0) from journal_load where kind = 'delivery')");
        string[] both = counts.Split('|');
        return both[0] == "0" && both[1] == "0" ? "0" : both[0] == both[1] ? "whole" : counts;
    }

    // Every table but the times of the clock, as count and sum of hashes of rows; then the archive.
    private static string Content(PreparedFolder folder)
    {
        using WarehouseDatabase database = Open(folder);
        StringBuilder text = new();
        foreach (Table table in StarDictionary.Current.Tables.Where(table => table.Kind != TableKind.Staging && table.Name != "journal_schema"))
        {
            string columns = string.Join(", ", table.Columns.Where(column => column.Type.Name != "timestamp").Select(column => column.Name));
            text.Append(CultureInfo.InvariantCulture, $"{table.Name} {Value(database, $"select count(*), sum(cast(hash({columns}) as hugeint)) from {table.Name}")}\n");
        }

        string archive = Path.Combine(folder.FolderPath, "archive");
        return text.AppendJoin('\n', Directory.EnumerateFiles(archive, "*", SearchOption.AllDirectories).Select(path => $"{Path.GetRelativePath(archive, path)} {new FileInfo(path).Length}").Order(StringComparer.Ordinal)).ToString();
    }

    private static WarehouseDatabase Open(PreparedFolder folder) => WarehouseDatabase.Open(WarehouseSettings.At(Path.Combine(folder.FolderPath, "entrepot.duckdb")), TimeProvider.System);

    private static string Value(WarehouseDatabase database, string sql)
    {
        using System.Data.Common.DbCommand command = database.Session.Connection.CreateCommand();
#pragma warning disable CA2100 // A test's own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        using System.Data.Common.DbDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)));
    }
}
