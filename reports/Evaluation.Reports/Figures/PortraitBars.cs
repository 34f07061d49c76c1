namespace Evaluation.Reports.Figures;

/// <summary>Bars on a card. They only draw what its lines say: who can't see them misses nothing.</summary>
/// <param name="Beside">What they are set beside.</param>
/// <param name="Less">What stands at the left of the line.</param>
/// <param name="More">What stands at the right.</param>
/// <param name="Items">The bars, from the top.</param>
public sealed record PortraitBars(string Beside, string Less, string More, IReadOnlyList<PortraitBar> Items);
