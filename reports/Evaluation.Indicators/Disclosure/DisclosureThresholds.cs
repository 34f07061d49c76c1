namespace Evaluation.Indicators.Disclosure;

/// <summary>Counts of people below which a figure is hidden; zero is a value and is shown.</summary>
/// <param name="Internal">For the committee, partners, funders and analysts.</param>
/// <param name="Public">For anybody.</param>
public sealed record DisclosureThresholds(int Internal, int Public)
{
    /// <summary>Five inside, eleven in public.</summary>
    public static DisclosureThresholds Usual { get; } = new(5, 11);

    /// <summary>The threshold of an audience.</summary>
    public int For(Audience audience) => audience == Audience.Public ? Public : Internal;
}
