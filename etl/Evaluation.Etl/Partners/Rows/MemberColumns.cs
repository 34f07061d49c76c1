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

    /// <summary>Where the identifier stands otherwise, when <see cref="Id"/> gives none: a SIRET, else a number of the register of associations.</summary>
    public IReadOnlyList<ValueColumn> Otherwise { get; init; } = [];

    /// <summary>Whether the identifiers are everybody's, even when the feed's own are of each partner.</summary>
    public bool Shared { get; init; }

    /// <summary>Every column read.</summary>
    public IEnumerable<string> All => [.. Id.Columns, .. Otherwise.SelectMany(value => value.Columns), .. Set.All];

    /// <summary>Whether lines may tell members of that dimension.</summary>
    internal static bool IsDimension(string name) => Dimensions.Contains(name);

    /// <summary>The dimension.</summary>
    internal static Table TableOf(string name) => StarDictionary.Current[$"dim_{name}"];

    internal static MemberColumns Read(DeclaredMap map, string name)
    {
        bool joined = map.Has("join");
        return new MemberColumns(
            map.Text("namespace"),
            joined ? Columns(map, map.Texts("join")) : IdOf(map),
            joined,
            map.Flag("whole", name == "place"),
            map.OptionalMap("set") is { } set ? RowColumns.Read(set, TableOf(name)) : RowColumns.None)
        {
            Otherwise = [.. Values(map).Skip(1).Select(value => ValueColumn.Read(value.Map()))],
            Shared = map.Flag("shared", false),
        };
    }

    // Identifiers written as a list of values rather than of names of columns.
    private static IReadOnlyList<DeclaredValue> Values(DeclaredMap map) =>
        map.Has("id") && map.Value("id") is { IsList: true } list && list.Items() is [{ IsMap: true }, ..] values ? [.. values] : [];

    // A column, several of which the first filled wins, or a value with all its options, such as the same member for every line.
    private static ValueColumn IdOf(DeclaredMap map) =>
        Values(map) is [{ } first, ..] ? ValueColumn.Read(first.Map())
        : map.Has("id") && map.Value("id") is { IsText: false } id
        ? id.IsMap ? ValueColumn.Read(id.Map()) : Columns(map, map.Texts("id"))
        : Columns(map, [map.Text("id")]);

    private static ValueColumn Columns(DeclaredMap map, IReadOnlyList<string> columns) =>
        new(columns, null, null, false, map.Flag("required", false), null, map.OptionalInteger("pad") ?? 0, map.Flag("digits", false), '.', string.Empty, null, null, [], false, [], [], false, false);
}
