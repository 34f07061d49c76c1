using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>Which territories lie in which.</summary>
internal sealed class TerritoryTree(StarReader star)
{
    private static readonly string[] Types = ["epci", "departement", "region"];
    private readonly Dictionary<int, ILookup<int, int>> _ancestors = [];
    private readonly Lazy<IReadOnlyList<Ancestor>> _segments = new(() => star.Rows<Ancestor>("segment-members"));

    /// <summary>The territories that one lies in, itself first.</summary>
    public IEnumerable<int> Of(int territory, int vintage) => Ancestors(vintage)[territory].Prepend(territory);

    /// <summary>The territories that a segment holds, which cross other levels; none for a territory.</summary>
    public IEnumerable<int> Members(int segment) => _segments.Value.Where(member => member.AncestorKey == segment).Select(member => member.TerritoryKey);

    private ILookup<int, int> Ancestors(int vintage)
    {
        if (!_ancestors.TryGetValue(vintage, out ILookup<int, int>? ancestors))
        {
            Ancestor[] rows = [.. Types.SelectMany(type => star.Rows<Ancestor>("ancestors", new { vintage, type }))];
            _ancestors[vintage] = ancestors = rows.Concat(_segments.Value).Concat(Within(rows)).ToLookup(row => row.TerritoryKey, row => row.AncestorKey);
        }

        return ancestors;
    }

    // A commune lies in the segment of its EPCI.
    private IEnumerable<Ancestor> Within(IEnumerable<Ancestor> rows) =>
        from row in rows
        join member in _segments.Value on row.AncestorKey equals member.TerritoryKey
        select new Ancestor { TerritoryKey = row.TerritoryKey, AncestorKey = member.AncestorKey };

    private sealed record Ancestor
    {
        public int TerritoryKey { get; init; }

        public int AncestorKey { get; init; }
    }
}
