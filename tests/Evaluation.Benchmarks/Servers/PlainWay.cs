using System.Globalization;

namespace Evaluation.Benchmarks.Servers;

/// <summary>The plain way on PostgreSQL: <c>copy</c> into a staging table, <c>insert … select</c> into the same star, one statement for each indicator.</summary>
internal sealed class PlainWay(MeasuredPostgreSql server, string folder)
{
    private const string Database = "plain";

    // The product's own reference tables, given to the plain way as they are.
    private static readonly string[] Given =
    [
        "dim_territory", "bridge_territory", "dim_date", "dim_activity_kind", "dim_place_kind", "dim_theme", "dim_code", "dim_attribute_value",
        "dim_need_measure", "dim_partner", "dim_feed", "fact_need", "journal_delivery",
    ];

    private static readonly (string Table, string File)[] Maps = [("map_kind", "activity-kinds"), ("map_place_kind", "place-kinds"), ("map_theme", "themes"), ("map_organisation", "organismes")];
    private static readonly string Statements = Path.Combine(AppContext.BaseDirectory, "Plain");

    private string GivenFolder => Path.Combine(folder, "donnees");

    /// <summary>Takes the reference data from a warehouse that has them and nothing else, by <c>evaluation query</c>.</summary>
    internal void TakeReference(Func<string, string> query)
    {
        Directory.CreateDirectory(GivenFolder);
        foreach (string table in Given)
        {
            File.WriteAllText(Path.Combine(GivenFolder, $"{table}.csv"), query($"select * from {table}"));
        }
    }

    /// <summary>Makes the database anew with its star, empty, and the reference data.</summary>
    internal void Renew()
    {
        server.Renew(Database);
        server.Psql(Database, "-f", Load("1-reference"));
        foreach (string table in Given)
        {
            Copy(table, Path.Combine(GivenFolder, $"{table}.csv"));
        }

        foreach ((string table, string file) in Maps)
        {
            Copy(table, Path.Combine(AppContext.BaseDirectory, "Plain", "maps", $"{file}.map.csv"));
        }

        server.Psql(Database, "-f", Load("2-star"), "-c", "vacuum analyze");
    }

    /// <summary>Loads the delivery; what a psql process does from its start to its end.</summary>
    internal MeasuredProcess LoadDelivery(string file) => server.Psql(
        Database,
        [
            "--single-transaction", .. Variable("file", file), .. Variable("load", "100"), .. Variable("base", "0"), .. Variable("delivery", "100"),
            .. Variable("partner", Key("partner_key", "dim_partner", "conseiller-numerique")),
            .. Variable("feed", Key("feed_key", "dim_feed", "conseiller-numerique/cra-v1")),
            .. Directory.GetFiles(Path.Combine(Statements, "load")).Order(StringComparer.Ordinal).Skip(2).SelectMany(statement => new[] { "-f", statement }),
        ]);

    /// <summary>Computes every indicator of the year, one after the other.</summary>
    internal MeasuredProcess Evaluate(int year) => server.Psql(
        Database,
        [
            "--csv", "-t", .. Variable("year", Text(year)), .. Variable("before_from", Text(((year - 1) * 10000) + 101)), .. Variable("from", Text((year * 10000) + 101)),
            .. Variable("to", Text((year * 10000) + 1231)), .. Variable("today", TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            .. Directory.GetFiles(Path.Combine(Statements, "evaluation")).Order(StringComparer.Ordinal).SelectMany(statement => new[] { "-f", statement }),
        ]);

    private static string[] Variable(string name, string value) => ["-v", $"{name}={value}"];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Load(string name) => Path.Combine(Statements, "load", $"{name}.sql");

    private string Key(string key, string table, string code) => server.Psql(Database, "-A", "-t", "-c", $"select {key} from {table} where code = '{code}'").Output.Trim();

    private void Copy(string table, string file) => server.Psql(Database, "-c", $@"\copy {table} from '{file}' with (format csv, header true)");
}
