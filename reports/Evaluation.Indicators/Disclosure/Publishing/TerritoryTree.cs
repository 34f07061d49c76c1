using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>Which territories lie in which.</summary>
internal sealed class TerritoryTree(StarReader star)
{
    private static readonly string[] Types = ["epci", "departement", "region"];
    private readonly Dictionary<int, ILookup<int, int>> _ancestors = [];

    /// <summary>The territories that one lies in, itself first.</summary>
    public IEnumerable<int> Of(int territory, int vintage) => Ancestors(vintage)[territory].Prepend(territory);

    private ILookup<int, int> Ancestors(int vintage)
    {
        if (!_ancestors.TryGetValue(vintage, out ILookup<int, int>? ancestors))
        {
            _ancestors[vintage] = ancestors = Types.SelectMany(type => star.Rows<Ancestor>("ancestors", new { vintage, type })).ToLookup(row => row.TerritoryKey, row => row.AncestorKey);
        }

        return ancestors;
    }

    private sealed record Ancestor
    {
        public int TerritoryKey { get; init; }

        public int AncestorKey { get; init; }
    }
}
