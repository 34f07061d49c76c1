namespace Evaluation.Reports.Figures;

/// <summary>A number, a table or a chart, never without its eight mentions.</summary>
public abstract record Figure : Block
{
    private protected Figure(string title, Mentions mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        Title = Said.Once(title, nameof(title));
        Mentions = mentions;
    }

    /// <summary>What the figure shows.</summary>
    public string Title { get; }

    /// <summary>The eight mentions.</summary>
    public Mentions Mentions { get; }
}
