using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.Searching;

/// <summary>Rows drawn without replacement.</summary>
internal static class RowSample
{
    /// <summary>Draws row numbers, in their order; all of them where there are no more than asked for.</summary>
    internal static int[] Of(int rows, int count, SplitMix draws)
    {
        int[] numbers = [.. Enumerable.Range(0, rows)];
        if (rows <= count)
        {
            return numbers;
        }

        for (int at = 0; at < count; at++)
        {
            int other = at + draws.NextBelow(rows - at);
            (numbers[at], numbers[other]) = (numbers[other], numbers[at]);
        }

        return [.. numbers.Take(count).Order()];
    }
}
