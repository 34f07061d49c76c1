namespace Evaluation.Indicators.Editions;

/// <summary>What decided of an edition's content beside what was known.</summary>
/// <param name="Language">Language of the documents.</param>
/// <param name="Marks">Warnings on every page.</param>
/// <param name="ThresholdInternal">Disclosure threshold of the folder inside.</param>
/// <param name="ThresholdPublic">Disclosure threshold of the folder in public.</param>
/// <param name="ThresholdApplied">The threshold of this audience.</param>
/// <param name="WithPlan">Whether the plan was evaluated.</param>
/// <param name="Questions">The figures asked, in order: asked again as of the same load, they are answered the same.</param>
public sealed record EditionParameters(
    string Language,
    IReadOnlyList<string> Marks,
    int ThresholdInternal,
    int ThresholdPublic,
    int ThresholdApplied,
    bool WithPlan,
    IReadOnlyList<EditionQuestion> Questions)
{
    /// <summary>Editions published before, beside which this one hides what they would tell; null where none was.</summary>
    public IReadOnlyList<string>? Beside { get; init; }
}
