using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.Matching;

/// <summary>Segments of one edition beside those of the one before.</summary>
/// <param name="Matches">One for each segment of either.</param>
public sealed record SegmentMatches(IReadOnlyList<SegmentMatch> Matches)
{
    /// <summary>Pairs segments by their centres.</summary>
    /// <param name="former">Centres of the former segments.</param>
    /// <param name="present">Centres of the present ones, on the same scale.</param>
    /// <param name="furthest">Distance beyond which two centres are not the same segment.</param>
    public static SegmentMatches Of(IReadOnlyList<float[]> former, IReadOnlyList<float[]> present, double furthest)
    {
        Dictionary<int, int> formerOf = Pairs(former, present, furthest);
        HashSet<int> kept = [.. formerOf.Values];
        return new SegmentMatches(
        [
            .. present.Select((centre, at) => formerOf.TryGetValue(at, out int same) ? new SegmentMatch(SegmentFate.Same, same, at, Distance(former[same], centre)) : Apart(former, centre, at, furthest)),
            .. former.Select((centre, at) => (Centre: centre, At: at)).Where(old => !kept.Contains(old.At)).Select(old => Gone(present, old.Centre, old.At, furthest)),
        ]);
    }

    private static Dictionary<int, int> Pairs(IReadOnlyList<float[]> former, IReadOnlyList<float[]> present, double furthest)
    {
        bool turned = former.Count > present.Count;
        (IReadOnlyList<float[]> rows, IReadOnlyList<float[]> columns) = turned ? (present, former) : (former, present);
        if (rows.Count == 0)
        {
            return [];
        }

        // What lies too far counts alike however far, so that it does not pull apart those that are near.
        double[,] costs = new double[rows.Count, columns.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            for (int column = 0; column < columns.Count; column++)
            {
                costs[row, column] = Math.Min(Distance(rows[row], columns[column]), furthest * 2);
            }
        }

        return Assignment.Of(costs)
            .Select((column, row) => turned ? (Former: column, Present: row) : (Former: row, Present: column))
            .Where(pair => Distance(former[pair.Former], present[pair.Present]) <= furthest)
            .ToDictionary(pair => pair.Present, pair => pair.Former);
    }

    private static SegmentMatch Apart(IReadOnlyList<float[]> former, float[] centre, int at, double furthest) =>
        Nearest(former, centre, furthest) is { } parent
            ? new SegmentMatch(SegmentFate.Split, parent, at, Distance(former[parent], centre))
            : new SegmentMatch(SegmentFate.New, null, at, null);

    private static SegmentMatch Gone(IReadOnlyList<float[]> present, float[] centre, int at, double furthest) =>
        Nearest(present, centre, furthest) is { } into
            ? new SegmentMatch(SegmentFate.Joined, at, into, Distance(present[into], centre))
            : new SegmentMatch(SegmentFate.Vanished, at, null, null);

    private static int? Nearest(IReadOnlyList<float[]> centres, float[] centre, double furthest) =>
        Enumerable.Range(0, centres.Count).Where(other => Distance(centres[other], centre) <= furthest).Cast<int?>().MinBy(other => Distance(centres[other!.Value], centre));

    private static double Distance(float[] left, float[] right) => Math.Sqrt(Centres.SquaredDistance(left, right));
}
