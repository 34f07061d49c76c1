namespace Evaluation.Segments.Features;

/// <summary>Whom or what a row is, by keys that the star has.</summary>
/// <param name="Unit">The activity of a support, the person, the territory or the place.</param>
/// <param name="Person">The person helped, of a support; 0 otherwise.</param>
public readonly record struct UnitKey(long Unit, long Person);
