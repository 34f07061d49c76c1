namespace Evaluation.Declared.Yaml;

/// <summary>Tells whether a misspelt word was probably meant to be another.</summary>
internal static class Spelling
{
    /// <summary>Whether at most two letters differ, in words of more than three.</summary>
    public static bool IsNear(string expected, string written) =>
        expected.Length > 3 && Math.Abs(expected.Length - written.Length) <= 2 && Distance(expected, written) <= 2;

    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
