using Evaluation.Declared;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Partners.Rows;

/// <summary>Where a line names a member of a dimension, and what it says of it.</summary>
/// <param name="Namespace">Whose identifiers they are.</param>
/// <param name="Id">Columns of the identifier; the first filled wins.</param>
/// <param name="Joined">Whether the columns make the identifier together.</param>
/// <param name="EndsAbsent">Whether a whole delivery names every member that lasts, so that one it does not name has ended.</param>
/// <param name="Set">What it says of the member.</param>
public sealed record MemberColumns(string Namespace, ValueColumn Id, bool Joined, bool EndsAbsent, RowColumns Set)
{
    private static readonly string[] Dimensions = ["structure", "place", "action", "agreement", "funder"];

    /// <summary>Every column read.</summary>
    public IEnumerable<string> All => [.. Id.Columns, .. Set.All];

    /// <summary>Whether lines may tell members of that dimension.</summary>
    internal static bool IsDimension(string name) => Dimensions.Contains(name);

    /// <summary>The dimension.</summary>
    internal static Table TableOf(string name) => StarDictionary.Current[$"dim_{name}"];

    internal static MemberColumns Read(DeclaredMap map, string name)
    {
        bool joined = map.Has("join");
        IReadOnlyList<string> columns = joined ? map.Texts("join") : map.Has("id") && map.Value("id") is { IsList: true } ? map.Texts("id") : [map.Text("id")];
        return new MemberColumns(
            map.Text("namespace"),
            new ValueColumn(columns, null, null, false, map.Flag("required", false), null, map.OptionalInteger("pad") ?? 0, map.Flag("digits", false), '.', string.Empty, null, null, [], false, [], [], false, false),
            joined,
            map.Flag("whole", name == "place"),
            map.OptionalMap("set") is { } set ? RowColumns.Read(set, TableOf(name)) : RowColumns.None);
    }
}
