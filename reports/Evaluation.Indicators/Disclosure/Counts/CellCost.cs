namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>What the absence of a number costs its reader.</summary>
internal static class CellCost
{
    private const int Axes = 4;

    /// <summary>A total costs more than a part, and of two parts the larger: four times for each dimension summed over, a quarter more for ten times as many.</summary>
    /// <param name="value">The count.</param>
    /// <param name="axes">How many dimensions cut it up.</param>
    public static double Of(decimal value, int axes) => (1 + (Math.Log10(1 + (double)Math.Abs(value)) / 4)) * Math.Pow(4, Math.Max(0, Axes - axes));
}
