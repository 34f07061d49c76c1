namespace Evaluation.Reports.Figures;

/// <summary>How a value is written: what sort it is and how many decimals it shows.</summary>
/// <param name="Kind">What sort of value.</param>
/// <param name="Decimals">Decimals shown, 0 to 6.</param>
public sealed record ValueShape(ShapeKind Kind, int Decimals = 0)
{
    /// <summary>Words.</summary>
    public static ValueShape Text { get; } = new(ShapeKind.Text);

    /// <summary>A state.</summary>
    public static ValueShape Status { get; } = new(ShapeKind.Status);

    /// <summary>A day.</summary>
    public static ValueShape Day { get; } = new(ShapeKind.Day);

    /// <summary>A whole number.</summary>
    public static ValueShape Whole { get; } = new(ShapeKind.Number);

    /// <summary>A share with one decimal.</summary>
    public static ValueShape Percentage { get; } = new(ShapeKind.Percentage, 1);

    /// <summary>Minutes.</summary>
    public static ValueShape Minutes { get; } = new(ShapeKind.Minutes);

    /// <summary>Minutes shown in hours and minutes.</summary>
    public static ValueShape Hours { get; } = new(ShapeKind.Hours);

    /// <summary>Cents shown in whole euros.</summary>
    public static ValueShape Money { get; } = new(ShapeKind.Money);

    /// <summary>Decimals shown, 0 to 6.</summary>
    public int Decimals { get; } = Decimals is >= 0 and <= 6
        ? Decimals
        : throw new ArgumentOutOfRangeException(nameof(Decimals), Decimals, "A value shows 0 to 6 decimals.");

    /// <summary>Whether values of this shape are numbers.</summary>
    public bool IsNumeric => Kind >= ShapeKind.Number;

    /// <summary>A number with decimals.</summary>
    /// <param name="decimals">Decimals shown, 0 to 6.</param>
    /// <returns>The shape.</returns>
    public static ValueShape Number(int decimals) => new(ShapeKind.Number, decimals);
}
