using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>What the paging of an API is called.</summary>
/// <param name="Kind">How one goes from a page to the next.</param>
/// <param name="Size">Items asked for in a page.</param>
/// <param name="SizeParameter">Parameter of that size; null where none is sent.</param>
/// <param name="PositionParameter">Parameter of the page number or of the position; null where links are followed.</param>
/// <param name="Items">Path to the array of items; empty when the page is the array.</param>
/// <param name="Next">Path to the link of the next page.</param>
/// <param name="Total">Path to the number of items there are in all.</param>
/// <param name="Pages">Path to the number of pages there are in all.</param>
public sealed record PagingRule(PagingKind Kind, int Size, string? SizeParameter, string? PositionParameter, string Items, string? Next, string? Total, string? Pages)
{
    /// <summary>Parameters that the paging itself writes.</summary>
    public IEnumerable<string> OwnParameters => new[] { SizeParameter, PositionParameter }.OfType<string>();

    /// <summary>Whether the total stays the same during a crawl, or pages have shifted under it; a cursor by modification does not mind.</summary>
    public bool IsTotalSteady => Kind != PagingKind.Cursor;

    internal static PagingRule From(DeclaredMap map)
    {
        PagingRule usual = Usual(map.OneOf<PagingKind>("paging"));
        PagingRule rule = usual with
        {
            Size = map.OptionalInteger("size") ?? usual.Size,
            SizeParameter = map.OptionalText("size_parameter") ?? usual.SizeParameter,
            PositionParameter = map.OptionalText("position_parameter") ?? usual.PositionParameter,
            Items = map.OptionalValue("items")?.Text(allowEmpty: true) ?? usual.Items,
            Next = map.OptionalText("next") ?? usual.Next,
            Total = map.OptionalText("total") ?? usual.Total,
            Pages = map.OptionalText("pages") ?? usual.Pages,
        };
        if (rule.Size < 1)
        {
            map.Fault($"une page a un élément au moins, reçu [{rule.Size}]", "size");
        }

        return rule;
    }

    private static PagingRule Usual(PagingKind kind) => kind switch
    {
        PagingKind.Cursor => new(kind, 500, "page[size]", null, "data", "links.next", "meta.total_count", null),
        PagingKind.Next => new(kind, 100, null, null, "results", "next", "count", null),
        PagingKind.PageSize => new(kind, 5000, "size", "page", "items", null, "total", "pages"),
        PagingKind.Offset => new(kind, 100, "limit", "offset", string.Empty, null, "total", null),
        PagingKind.Postgrest => new(kind, 1000, "limit", "offset", string.Empty, null, null, null),
        _ => new(kind, 100, "limit", "offset", "results", null, "total_count", null),
    };
}
