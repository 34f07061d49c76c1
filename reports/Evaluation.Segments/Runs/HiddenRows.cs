namespace Evaluation.Segments.Runs;

/// <summary>Hides what a run of persons tells of few rows taken or left out, and what would tell it: rows read are those taken and those left out.</summary>
internal static class HiddenRows
{
    /// <summary>The rows without what must be hidden.</summary>
    /// <param name="rows">The rows, nothing hidden.</param>
    /// <param name="threshold">Counts of people below it are small.</param>
    /// <param name="told">Counts of rows that are hidden elsewhere: what repeats one is hidden here too.</param>
    internal static RunRows Of(RunRows rows, int threshold, IReadOnlySet<int> told)
    {
        int[] left = [rows.AtRandom ?? 0, .. rows.LeftOut.Select(lacking => lacking.Count ?? 0)];
        bool[] hidden = Hidden(left, threshold);
        bool few = IsFew(rows.Taken, threshold);
        bool knownAlone = left.Where((_, at) => hidden[at]).Sum() is > 0 and int together && together < threshold;
        return rows with
        {
            Read = few || knownAlone ? null : rows.Read,
            Taken = few ? null : rows.Taken,
            AtRandom = hidden[0] ? null : rows.AtRandom,
            LeftOut = [.. rows.LeftOut.Select((lacking, at) => hidden[at + 1] ? lacking with { Count = null } : lacking)],
            Filled = [.. rows.Filled.Select(lacking => IsFew(lacking.Count, threshold) || IsFew(rows.Taken - lacking.Count, threshold) || told.Contains(lacking.Count ?? 0) ? lacking with { Count = null } : lacking)],
        };
    }

    // What is small, and the next larger while all of them together would still be: their sum is what is left of the others.
    private static bool[] Hidden(int[] left, int threshold)
    {
        bool[] hidden = [.. left.Select(count => IsFew(count, threshold))];
        while (left.Where((_, at) => hidden[at]).Sum() is > 0 and int sum && sum < threshold && Next(left, hidden) is int next and >= 0)
        {
            hidden[next] = true;
        }

        return hidden;
    }

    private static int Next(int[] left, bool[] hidden) =>
        Enumerable.Range(0, left.Length).Where(at => !hidden[at] && left[at] > 0).OrderBy(at => left[at]).DefaultIfEmpty(-1).First();

    private static bool IsFew(int? count, int threshold) => count is > 0 && count < threshold;
}
