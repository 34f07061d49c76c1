namespace Evaluation.Segments.Exporting;

/// <summary>
/// Rows of people gathered so that nobody can be singled out: each group of rows alike holds at least so many persons (k-anonymity; Sweeney, 2002).
/// Where they are fewer, the last column is no longer told, then the one before it, and so on but for the first; what is too few even so is left out.
/// Counts are rounded to the nearest multiple of the threshold, so that nothing is found by subtraction from other tables.
/// </summary>
/// <param name="Groups">The groups, in the order of their values.</param>
/// <param name="LeftOut">Whether rows were left out.</param>
public sealed record CoarseRows(IReadOnlyList<CoarseGroup> Groups, bool LeftOut)
{
    /// <summary>What stands in place of a value that is not told.</summary>
    public const string Untold = "*";

    /// <summary>Gathers rows.</summary>
    /// <param name="rows">Each row: its person, 0 where nobody is named, and its values, of which the first is always told.</param>
    /// <param name="threshold">The least number of persons in a group. A person named counts once however many rows are theirs; a row that names nobody counts as a person.</param>
    public static CoarseRows Of(IReadOnlyList<(long Person, IReadOnlyList<string> Values)> rows, int threshold)
    {
        List<CoarseGroup> groups = [];
        IReadOnlyList<(long Person, IReadOnlyList<string> Values)> left = rows;
        for (int told = rows.Count == 0 ? 0 : rows[0].Values.Count; told >= 1; told--)
        {
            ILookup<bool, IGrouping<string, (long Person, IReadOnlyList<string> Values)>> alike = left
                .Select(row => (row.Person, Coarse(row.Values, told)))
                .GroupBy(row => string.Join('\u001f', row.Item2), StringComparer.Ordinal)
                .ToLookup(group => Persons(group) >= threshold);
            groups.AddRange(alike[true].Select(group => new CoarseGroup(group.First().Values, Rounded(group.Count(), threshold))));
            left = [.. alike[false].SelectMany(group => group)];
        }

        return new CoarseRows([.. groups.OrderBy(group => string.Join('\u001f', group.Values), StringComparer.Ordinal)], left.Count > 0);
    }

    private static IReadOnlyList<string> Coarse(IReadOnlyList<string> values, int told) => [.. values.Select((value, at) => at < told ? value : Untold)];

    private static int Persons(IEnumerable<(long Person, IReadOnlyList<string> Values)> rows)
    {
        (long Person, IReadOnlyList<string> Values)[] all = [.. rows];
        return all.Where(row => row.Person > 0).Select(row => row.Person).Distinct().Count() + all.Count(row => row.Person <= 0);
    }

    private static int Rounded(int count, int threshold) => (int)Math.Round((double)count / threshold, MidpointRounding.AwayFromZero) * threshold;
}
