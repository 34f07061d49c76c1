using Evaluation.Declared;
using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>What slices have in common.</summary>
public static class SliceWords
{
    /// <summary>The slice written in a command: <c>month</c>, <c>commune</c>, <c>seat:commune</c>.</summary>
    /// <exception cref="IndicatorRefusal">There is no such slice.</exception>
    public static Slice Parse(string text) =>
        SnakeCase.Parse<Slice>(text.Trim().Replace(':', '_')) ?? throw new IndicatorRefusal(
            $"[{text}] n'est pas une répartition\u00a0: écrire {string.Join(", ", Enum.GetValues<Slice>().Select(Code))}");

    /// <summary>Slices written in a command, in their order.</summary>
    /// <exception cref="IndicatorRefusal">One of them doesn't exist, or stands twice.</exception>
    public static IReadOnlyList<Slice> Parse(IEnumerable<string> texts)
    {
        Slice[] slices = [.. texts.Select(Parse)];
        return slices.GroupBy(slice => slice).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new IndicatorRefusal($"[{Code(twice.Key)}] est écrit deux fois\u00a0: une répartition ne se donne qu'une fois")
            : slices;
    }

    /// <summary>The slice as it is written in commands.</summary>
    public static string Code(this Slice slice) => SnakeCase.Of(slice).Replace("seat_", "seat:", StringComparison.Ordinal).Replace("segment_", "segment:", StringComparison.Ordinal).Replace("person_", "person:", StringComparison.Ordinal);

    /// <summary>The dimension a slice belongs to.</summary>
    public static SliceDimension Dimension(this Slice slice) => slice switch
    {
        <= Slice.SchoolYear => SliceDimension.Time,
        <= Slice.SegmentEpci => SliceDimension.Territory,
        <= Slice.SeatRegion => SliceDimension.Seat,
        Slice.Partner => SliceDimension.Partner,
        Slice.Feed => SliceDimension.Feed,
        Slice.Structure => SliceDimension.Structure,
        Slice.Theme => SliceDimension.Theme,
        Slice.Kind => SliceDimension.Kind,
        Slice.Attribute => SliceDimension.Attribute,
        Slice.Action => SliceDimension.Action,
        Slice.Agreement => SliceDimension.Agreement,
        Slice.Funder => SliceDimension.Funder,
        Slice.FundedAction => SliceDimension.FundedAction,
        Slice.Code => SliceDimension.Code,
        Slice.SegmentSupports => SliceDimension.Segment,
        Slice.SegmentPersonnes => SliceDimension.PersonSegment,
        Slice.SegmentLieux => SliceDimension.PlaceSegment,
        Slice.PersonGender => SliceDimension.PersonGender,
        Slice.PersonAgeBand => SliceDimension.PersonAgeBand,
        Slice.PersonStatus => SliceDimension.PersonStatus,
        _ => throw new InvalidOperationException($"Slice [{slice}]"),
    };
}
