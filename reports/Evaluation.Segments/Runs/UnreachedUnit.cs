namespace Evaluation.Segments.Runs;

/// <summary>A territory whose need is high and use low.</summary>
/// <param name="Key">Its durable key in the star.</param>
/// <param name="Code">Its official code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Segment">Number of its segment; null where no segment is shown.</param>
/// <param name="People">How many live there.</param>
/// <param name="Need">The measure of need that the definition names, in its own unit.</param>
/// <param name="NeedHigh">Need from which it is high: that of the upper third of the territories.</param>
/// <param name="Use">Use for so many people as the definition says; null where hidden.</param>
/// <param name="UseMedian">Use under which it is low: the median of the territories; 0 where over half have none, and having none is low.</param>
/// <param name="Gap">Supports that it lacks to be used up to the goal; null where hidden.</param>
public sealed record UnreachedUnit(long Key, string Code, string Name, int? Segment, long People, double Need, double NeedHigh, double? Use, double UseMedian, double? Gap)
{
    /// <summary>The use up to which supports are missing: the median or, where it is 0, that of the territories that have some; null in runs kept before it was told.</summary>
    public double? UseGoal { get; init; }
}
