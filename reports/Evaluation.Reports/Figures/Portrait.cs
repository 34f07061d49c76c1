namespace Evaluation.Reports.Figures;

/// <summary>One card of words: a thing, what is most important of it, and what is known of it under short headings.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Mark">What is most important of it, in a few signs, such as « 31 % »; the lines say it too.</param>
/// <param name="Lines">What is known of it.</param>
public sealed record Portrait(string Name, string Mark, IReadOnlyList<PortraitLine> Lines)
{
    /// <summary>What it is called; never empty.</summary>
    public string Name { get; } = Said.Once(Name, nameof(Name));

    /// <summary>What is known of it; never empty.</summary>
    public IReadOnlyList<PortraitLine> Lines { get; } = Said.AtLeastOne(Lines, nameof(Lines));

    /// <summary>What sets it apart, drawn; may be missing.</summary>
    public PortraitBars? Bars { get; init; }

    /// <summary>How sure one may be of it; may be missing.</summary>
    public Status? Status { get; init; }
}
