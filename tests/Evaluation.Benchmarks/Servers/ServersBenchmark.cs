using System.Globalization;

namespace Evaluation.Benchmarks.Servers;

/// <summary>
/// The bars of the servers: the same delivery loaded and the same year evaluated the plain way on PostgreSQL, by us on the same server and by us
/// on DuckDB, in the same round; the three must give the same values.
/// </summary>
internal sealed class ServersBenchmark(string folder, int lines, int rounds)
{
    private const int Year = 2025;
    private const string OurDatabase = "ours";
    private readonly string _deliveries = Path.Combine(folder, "livraisons");

    private static string YearText => Year.ToString(CultureInfo.InvariantCulture);

    private string Delivery => Path.Combine(_deliveries, "cra-v1.csv");

    private string Index => Path.Combine(_deliveries, "ifn-communes.csv");

    /// <summary>Runs every round and prints medians.</summary>
    internal void Run()
    {
        MeasuredProcess.Run(Path.Combine(AppContext.BaseDirectory, "evaluation"), "generate", "--activities", lines.ToString(CultureInfo.InvariantCulture), "--seed", "1", "--bad-share", "0", "--out", _deliveries);
        using MeasuredPostgreSql server = new();
        PlainWay plain = new(server, folder);
        MeasuredTerritory duckDb = new(Path.Combine(folder, "duckdb"), null);
        MeasuredTerritory postgreSql = new(Path.Combine(folder, "postgresql"), server.ConnectionString(OurDatabase));
        duckDb.Renew(Index);
        plain.TakeReference(duckDb.Query);
        List<ServersRound> done = [];
        for (int round = 1; round <= rounds; round++)
        {
            Console.WriteLine($"tour {round}");
            done.Add(Round(server, plain, postgreSql, duckDb));
            Console.WriteLine($"{done[^1].Values} valeurs égales");
        }

        Print(done);
    }

    // Each database is made anew; each way loads, then evaluates, while the others rest.
    private ServersRound Round(MeasuredPostgreSql server, PlainWay plain, MeasuredTerritory postgreSql, MeasuredTerritory duckDb)
    {
        plain.Renew();
        server.Settle();
        WayRound plainly = new(plain.LoadDelivery(Delivery), plain.Evaluate(Year));
        server.Renew(OurDatabase);
        postgreSql.Renew(Index);
        server.Settle();
        WayRound onPostgreSql = OursTold(server.Statements, postgreSql);
        duckDb.Renew(Index);
        server.Settle();
        WayRound onDuckDb = Ours(duckDb);
        TellTimes(plainly, onPostgreSql, onDuckDb);
        int values = ValueComparison.Check("plain", Values(plainly), "ours on PostgreSQL", Values(onPostgreSql));
        ValueComparison.Check("plain", Values(plainly), "ours on DuckDB", Values(onDuckDb));
        return new ServersRound(plainly, onPostgreSql, onDuckDb, values);
    }

    private WayRound Ours(MeasuredTerritory territory) => new(Load(territory), Evaluate(territory), Report(territory));

    // Then every contract along every slice: not set beside anything, its statements are told.
    private WayRound OursTold(SlowStatements statements, MeasuredTerritory territory)
    {
        WayRound way = new(
            Told("chargement", () => Load(territory)), Told("évaluation", () => Evaluate(territory)), Told("rapport annuel", () => Report(territory)));
        Console.Write(Told("tous les contrats", () => territory.EveryContract(YearText)).Output);
        return way;

        MeasuredProcess Told(string what, Func<MeasuredProcess> run)
        {
            statements.Begin();
            try
            {
                return run();
            }
            finally
            {
                statements.Tell(what, Console.Out);
            }
        }
    }

    private MeasuredProcess Load(MeasuredTerritory territory) => territory.Load("conseiller-numerique/cra-v1", Delivery);

    private static MeasuredProcess Evaluate(MeasuredTerritory territory) => territory.Evaluate(YearText);

    private static MeasuredProcess Report(MeasuredTerritory territory) => territory.Report(YearText);

    private static IEnumerable<ValueLine> Values(WayRound way) =>
        way.Evaluation.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ValueLine.Parse);

    private static void TellTimes(WayRound plain, WayRound postgreSql, WayRound duckDb) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"à la main {plain.Load.Seconds:0.0} + {plain.Evaluation.Seconds:0.00} s, nous sur PostgreSQL {postgreSql.Load.Seconds:0.0} + {postgreSql.Evaluation.Seconds:0.00} s (rapport annuel {postgreSql.Report!.Seconds:0.0} s), sur DuckDB {duckDb.Load.Seconds:0.0} + {duckDb.Evaluation.Seconds:0.00} s ({duckDb.Report!.Seconds:0.0} s)"));

    private static void Print(List<ServersRound> done)
    {
        Console.WriteLine($"médianes de {done.Count} tours");
        MedianTable.Line("chargement, à la main", done, round => round.Plain.Load.Seconds, "s");
        MedianTable.Line("chargement, nous sur PostgreSQL", done, round => round.PostgreSql.Load.Seconds, "s");
        MedianTable.Line("  rapport à la main", done, round => round.PostgreSql.Load.Seconds / round.Plain.Load.Seconds, "× (1,5 au plus)");
        MedianTable.Line("chargement, nous sur DuckDB", done, round => round.DuckDb.Load.Seconds, "s");
        MedianTable.Line("  à la main, rapport à nous", done, round => round.Plain.Load.Seconds / round.DuckDb.Load.Seconds, "× (3 au moins)");
        MedianTable.Line("évaluation, à la main", done, round => round.Plain.Evaluation.Seconds, "s");
        MedianTable.Line("évaluation, nous sur PostgreSQL", done, round => round.PostgreSql.Evaluation.Seconds, "s");
        MedianTable.Line("  rapport à la main", done, round => round.PostgreSql.Evaluation.Seconds / round.Plain.Evaluation.Seconds, "× (1 au plus)");
        MedianTable.Line("rapport annuel sur PostgreSQL, processus entier", done, round => round.PostgreSql.Report!.Seconds, "s");
        MedianTable.Line("rapport annuel sur DuckDB, processus entier", done, round => round.DuckDb.Report!.Seconds, "s");
        MedianTable.Line("évaluation, nous sur DuckDB", done, round => round.DuckDb.Evaluation.Seconds, "s");
        MedianTable.Line("  à la main, rapport à nous", done, round => round.Plain.Evaluation.Seconds / round.DuckDb.Evaluation.Seconds, "× (5 au moins)");
    }
}
