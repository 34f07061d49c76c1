using System.Data;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Running;

/// <summary>Which partners delivered something of each row, where the territory takes them to know every line of theirs.</summary>
internal sealed class PartnerRows
{
    private readonly List<int>?[] _ofRow;

    private PartnerRows(List<int>?[] ofRow) => _ofRow = ofRow;

    /// <summary>Reads them; null where partners are taken to know their sheet only, or rows are no persons.</summary>
    internal static PartnerRows? Of(WarehouseSession session, RunScope scope, SegmentDefinition definition, FeatureRows rows)
    {
        if (!definition.CountsPersons || scope.Settings.Thresholds.Partners != PartnerKnowledge.Lines || rows.Keys.Count == 0)
        {
            return null;
        }

        Dictionary<UnitKey, int> places = new(rows.Keys.Select((key, row) => KeyValuePair.Create(key, row)));
        List<int>?[] ofRow = new List<int>?[rows.Keys.Count];
        using IDataReader reader = session.StreamText(ShippedFragments.Whole("support-partners", session.Text("support-partners", typeof(PartnerRows).Assembly)), scope.Parameters);
        while (reader.Read())
        {
            UnitKey key = definition.Unit == SegmentUnit.Support ? new UnitKey(reader.GetInt64(0), reader.GetInt64(1)) : new UnitKey(reader.GetInt64(1), 0);
            if (places.TryGetValue(key, out int row) && (ofRow[row] ??= []) is List<int> partners && !partners.Contains(reader.GetInt32(2)))
            {
                partners.Add(reader.GetInt32(2));
            }
        }

        return new PartnerRows(ofRow);
    }

    /// <summary>How many of some rows each partner delivered something of, by its key.</summary>
    internal IReadOnlyDictionary<int, int> Counts(IEnumerable<int> rows) => rows.SelectMany(row => _ofRow[row] ?? []).CountBy(partner => partner).ToDictionary();
}
