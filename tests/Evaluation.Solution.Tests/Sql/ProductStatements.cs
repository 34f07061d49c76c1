using Evaluation.Indicators.Contracts;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Erasing;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Solution.Tests.Sql;

/// <summary>Every statement that the product runs: its files, the SELECTs of contracts, those about any table, and what the contract builder composes, by its reviewed samples.</summary>
internal static class ProductStatements
{
    /// <summary>The codes of the dialects, as they stand in the names of overrides.</summary>
    public static readonly IReadOnlyList<string> Dialects = ["duckdb", "postgresql", "citus", "sqlserver"];

    private const string Provider = "warehouse/Evaluation.DuckDb/";

    /// <summary>The files of statements, overrides among them; the DuckDB provider's own queries aside.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Repository.Product(Repository.Ending(".sql")).Where(path => !path.StartsWith(Provider, StringComparison.Ordinal))];

    /// <summary>The files of reviewed samples; one may hold several statements.</summary>
    public static IReadOnlyList<string> Samples { get; } = [.. Repository.Ending(".sql").Where(path => path.StartsWith("tests/", StringComparison.Ordinal) && path.Contains("/statements/"))];

    /// <summary>What a dialect runs, in portable words: an override where there is one, else the text of all.</summary>
    public static IReadOnlyList<ProductStatement> Of(string dialect) =>
    [
        .. Files.Where(path => SqlOverride.TryParse(path) is null).Select(path => Read(SqlOverride.Path(path, dialect) is string own && Files.Contains(own) ? own : path)).SelectMany(Told),
        .. dialect == "duckdb" ? Repository.Ending(".sql").Where(path => path.StartsWith(Provider, StringComparison.Ordinal)).Select(Read) : [],
        .. Samples.SelectMany(Sample),
        .. StarDictionary.Current.Tables.SelectMany(OfTable),
    ];

    private static ProductStatement Read(string path) => new(path, path.StartsWith("reports/", StringComparison.Ordinal) ? ShippedFragments.Whole(path, Repository.Text(path)) : Repository.Text(path));

    // What is the same for every table told by lines, or that has persons, told for each of them.
    private static IEnumerable<ProductStatement> Told(ProductStatement statement)
    {
        if (statement.Text.Contains("person_rows", StringComparison.Ordinal))
        {
            return PersonErasure.Facts.Select(table => new ProductStatement($"{statement.Place} of {table.Name}", statement.Text.Replace("person_rows", table.Name, StringComparison.Ordinal)));
        }

        bool fact = statement.Text.Contains("fact_row", StringComparison.Ordinal) || statement.Text.Contains("staging_row", StringComparison.Ordinal);
        bool dimension = statement.Text.Contains("dim_row", StringComparison.Ordinal);
        bool dated = statement.Text.Contains("date_key", StringComparison.Ordinal);
        return !fact && !dimension
            ? [statement]
            : StarDictionary.Current.Tables
                .Where(table => table.FromLines && table.Kind == (fact ? TableKind.Fact : TableKind.Dimension) && (!dated || table.Own.Any(column => column.Name == "date_key")))
                .Select(table => new ProductStatement($"{statement.Place} of {table.Name}", LineStatements.Of(statement.Text, table).Replace("member_key", table.Columns[0].Name, StringComparison.Ordinal)));
    }

    // A contract may need several statements; a blank line stands between them.
    private static IEnumerable<ProductStatement> Sample(string path) =>
        Repository.Text(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select((text, index) => new ProductStatement(index == 0 ? path : $"{path} ({index + 1})", text));

    private static IEnumerable<ProductStatement> OfTable(Table table) => table switch
    {
        { Kind: TableKind.Staging } => [new($"TableStatements.Drop of {table.Name}", TableStatements.Drop(table))],
        { Kind: TableKind.Dimension or TableKind.Bridge, IsRecorded: true } =>
        [
            new($"TableStatements.OpenRows of {table.Name}", TableStatements.OpenRows(table)),
            new($"TableStatements.CloseRows of {table.Name}", TableStatements.CloseRows(table)),
            new($"TableStatements.LastKey of {table.Name}", TableStatements.LastKey(table)),
        ],
        _ => [],
    };
}
