using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Keys;

/// <summary>The members that the lines of one delivery name, dimension by dimension and namespace by namespace.</summary>
/// <param name="load">The load.</param>
public sealed class MemberBook(WarehouseLoad load)
{
    private readonly Dictionary<string, int> _last = [];
    private readonly Dictionary<(string Table, string Namespace), (MemberKeys Keys, bool EndsAbsent)> _members = [];

    /// <summary>The members of a dimension in a namespace.</summary>
    /// <param name="table">The dimension.</param>
    /// <param name="namespace">Whose identifiers they are.</param>
    /// <param name="endsAbsent">Whether the delivery names every one that lasts.</param>
    public MemberKeys Of(Table table, string @namespace, bool endsAbsent)
    {
        if (!_members.TryGetValue((table.Name, @namespace), out (MemberKeys Keys, bool EndsAbsent) known))
        {
            known.Keys = new MemberKeys(load, table, @namespace, () => NextKey(table));
        }

        _members[(table.Name, @namespace)] = (known.Keys, known.EndsAbsent || endsAbsent);
        return known.Keys;
    }

    /// <summary>Writes the members that the rows of the load refer to, and the versions of those it describes anew.</summary>
    /// <param name="facts">The facts the load wrote.</param>
    /// <param name="day">The day the delivery describes, yyyymmdd; 0 when it only corrects.</param>
    /// <param name="isFreshest">Whether no fresher delivery of the feed is held.</param>
    /// <param name="namesAll">Whether every line could be read far enough to say whom it names.</param>
    public void Save(IReadOnlyList<Table> facts, int day, bool isFreshest, bool namesAll)
    {
        // A member of one dimension may name one of another: those are written last.
        foreach (IGrouping<string, KeyValuePair<(string Table, string Namespace), (MemberKeys Keys, bool EndsAbsent)>> dimension in _members.GroupBy(pair => pair.Key.Table).OrderBy(group => Order(group.Key)))
        {
            Table table = StarDictionary.Current[dimension.Key];
            HashSet<int> used = Used(facts, table);
            foreach ((MemberKeys keys, bool endsAbsent) in dimension.Select(pair => pair.Value))
            {
                keys.Save(used, day, isFreshest, endsAbsent && namesAll);
            }
        }
    }

    private static int Order(string table) => table == "dim_structure" ? 1 : 0;

    private HashSet<int> Used(IReadOnlyList<Table> facts, Table dimension)
    {
        string key = dimension.Columns[0].Name;
        IEnumerable<Table> naming = [.. facts, .. _members.Keys.Select(member => StarDictionary.Current[member.Table]).Distinct().Where(table => table.Name != dimension.Name)];
        return [.. naming.Where(table => table.Own.Any(column => column.Name == key)).SelectMany(table => Used(table, key))];
    }

    private IReadOnlyList<int> Used(Table table, string key) =>
        load.Session.ReadText<int>(LineStatements.Of(load.Session.Text("keys/used-members"), table).Replace("member_key", key, StringComparison.Ordinal), new { load = load.Key });

    private int NextKey(Table table)
    {
        if (!_last.TryGetValue(table.Name, out int last))
        {
            last = load.Session.ScalarText<int>(LineStatements.Of(load.Session.Text("keys/last-member"), table));
        }

        return _last[table.Name] = last + 1;
    }
}
