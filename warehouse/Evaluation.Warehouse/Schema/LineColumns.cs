namespace Evaluation.Warehouse.Schema;

/// <summary>The columns that every fact told by lines has behind its own: whose line it was, which version, since when it is held.</summary>
internal static class LineColumns
{
    private static readonly Column LineNumber = Of("line_number", "int", "Line of that delivery.");
    private static readonly Column SourceId = Of("source_id", "text(120)", "Identity within its namespace.");
    private static readonly Column Stamp = Of("stamp", "bigint", "When the partner last touched it, microseconds since 1970 UTC.", nullable: true);
    private static readonly Column ContentHash = Of("content_hash", "bigint", "XXH64 of the row in our words: tells two versions apart.");
    private static readonly Column LineHash = Of("line_hash", "bigint", "XXH64 of the line as kept, seeded by the definition that read it.");

    private static readonly IReadOnlyList<Column> Tail =
    [
        Of("partner_key", "int", "Who delivered it."),
        Of("feed_key", "int", "By which feed."),
        Of("namespace", "text(60)", "Whose identifiers source_id belongs to; feeds may share one."),
        Of("delivery_key", "int", "Delivery the row was read from."),
        LineNumber,
        SourceId,
        Stamp,
        ContentHash,
        LineHash,
        Of("recorded_from", "int", "Load that brought this row."),
        Of("recorded_to", "int", "Load that closed it; 2147483647 while it is held true."),
    ];

    /// <summary>Their names, and those that members of dimensions have in their place.</summary>
    internal static IReadOnlySet<string> Names { get; } = new HashSet<string>([.. Tail.Select(column => column.Name), "valid_from", "valid_to"], StringComparer.Ordinal);

    /// <summary>The columns of a fact with those of lines behind them; a fact that names them itself keeps its own.</summary>
    internal static IReadOnlyList<Column> Added(IReadOnlyList<Column> own) =>
        own.Any(column => column.Name == SourceId.Name) ? own : [.. own, .. Tail];

    /// <summary>The table that holds the rows a delivery brings for a fact until they are settled.</summary>
    internal static Table Staging(Table fact) => new(
        $"staging_{fact.Name["fact_".Length..]}",
        TableKind.Staging,
        $"Rows that the delivery being loaded brings for {fact.Name}.",
        [LineNumber, SourceId, Stamp, ContentHash, LineHash, .. fact.Own]);

    private static Column Of(string name, string type, string meaning, bool nullable = false) =>
        new(name, ColumnType.TryParse(type)!, nullable, false, meaning);
}
