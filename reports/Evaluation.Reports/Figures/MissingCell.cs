namespace Evaluation.Reports.Figures;

/// <summary>A value we don't have; shown « n. d. » with its reason.</summary>
/// <param name="Reason">Why, in words.</param>
public sealed record MissingCell(string Reason) : Cell
{
    /// <summary>Why, in words; never empty.</summary>
    public string Reason { get; } = Said.Once(Reason, nameof(Reason));
}
