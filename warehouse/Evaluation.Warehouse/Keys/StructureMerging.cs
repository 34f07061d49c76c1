using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Keys;

/// <summary>
/// Writes which structures are one organisation. No fact and no description of a structure is touched: a decision taken back closes its row, and
/// everything is as it was. A structure that nobody delivered yet gets its key, to be specified.
/// </summary>
/// <param name="load">The load that learns the decisions.</param>
public sealed class StructureMerging(WarehouseLoad load)
{
    private readonly Dictionary<string, MemberKeys> _keys = new(StringComparer.Ordinal);
    private readonly Table _structures = StarDictionary.Current["dim_structure"];
    private int _last;

    /// <summary>Makes these decisions those held: new ones open a row, those no longer there close theirs.</summary>
    public void Apply(IReadOnlyList<MergedStructure> merges)
    {
        int first = _last = load.Session.ScalarText<int>(LineStatements.Of(load.Session.Text("keys/last-member"), _structures));
        List<object?[]> rows = new(merges.Count);
        List<int> keys = new(merges.Count);
        foreach (MergedStructure merge in merges)
        {
            keys.Add(KeyOf(merge.MergedNamespace, merge.MergedId));
            rows.Add([merge.MergedNamespace, merge.MergedId, KeyOf(merge.KeptNamespace, merge.KeptId), DateKey.From(merge.Since)]);
        }

        foreach (MemberKeys members in _keys.Values)
        {
            members.Save(Enumerable.Range(first + 1, _last - first).ToHashSet(), day: 0, isFreshest: false, endsAbsent: false);
        }

        VersionedRows decisions = new(load, StarDictionary.Current["bridge_structure"], "namespace", "source_id");
        decisions.Apply(rows, keys);
        decisions.CloseAbsent(rows);
    }

    private int KeyOf(string @namespace, string id)
    {
        if (!_keys.TryGetValue(@namespace, out MemberKeys? members))
        {
            members = _keys[@namespace] = new MemberKeys(load, _structures, @namespace, () => ++_last);
        }

        return members.Of(id).Key;
    }
}

/// <summary>One decision: two structures are one organisation.</summary>
/// <param name="KeptNamespace">Whose identifier the one that stays has.</param>
/// <param name="KeptId">The one that stays.</param>
/// <param name="MergedNamespace">Whose identifier the other has.</param>
/// <param name="MergedId">The other.</param>
/// <param name="Since">First day on which they are one.</param>
public sealed record MergedStructure(string KeptNamespace, string KeptId, string MergedNamespace, string MergedId, DateOnly Since);
