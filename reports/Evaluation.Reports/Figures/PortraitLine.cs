namespace Evaluation.Reports.Figures;

/// <summary>One thing said on a card.</summary>
/// <param name="Heading">What it is about, in a few words.</param>
/// <param name="Text">What is said, in one or several sentences.</param>
public sealed record PortraitLine(string Heading, string Text)
{
    /// <summary>What it is about; never empty.</summary>
    public string Heading { get; } = Said.Once(Heading, nameof(Heading));

    /// <summary>What is said; never empty.</summary>
    public string Text { get; } = Said.Once(Text, nameof(Text));
}
