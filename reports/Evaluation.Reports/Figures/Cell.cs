namespace Evaluation.Reports.Figures;

/// <summary>One place in a table or on a card. What isn't there is said to be missing, hidden or not applicable; it is never a zero and never empty.</summary>
public abstract record Cell
{
    private protected Cell()
    {
    }

    /// <summary>The way back to the lines, where the cell shows a value that has one.</summary>
    public virtual Trail? Trail => null;
}
