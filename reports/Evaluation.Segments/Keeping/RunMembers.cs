using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Keeping;

/// <summary>Who or what a run put in which segment, from the facts that keep it.</summary>
internal static class RunMembers
{
    /// <summary>The code of the segment of each row, as known at a load.</summary>
    internal static IReadOnlyDictionary<UnitKey, string> Of(WarehouseSession session, int load, SegmentDefinition definition) => session
        .ReadText<MemberRow>(session.Text("members", typeof(RunMembers).Assembly), new { definition = definition.Id, load })
        .GroupBy(row => row.Key(definition.Unit))
        .ToDictionary(same => same.Key, same => same.First().Code);

    private sealed record MemberRow
    {
        public long ActivityKey { get; init; }

        public long BeneficiaryKey { get; init; }

        public int TerritoryKey { get; init; }

        public int PlaceKey { get; init; }

        public string Code { get; init; } = "";

        internal UnitKey Key(SegmentUnit unit) => unit switch
        {
            SegmentUnit.Support => new UnitKey(ActivityKey, BeneficiaryKey),
            SegmentUnit.Person => new UnitKey(BeneficiaryKey, 0),
            SegmentUnit.Place => new UnitKey(PlaceKey, 0),
            _ => new UnitKey(TerritoryKey, 0),
        };
    }
}
