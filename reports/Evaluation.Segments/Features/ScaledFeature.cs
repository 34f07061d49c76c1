using Evaluation.Segments.Definitions;

namespace Evaluation.Segments.Features;

/// <summary>How a feature was brought to the common scale: (value cut to [Low, High] − Middle) ÷ Width.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Low">Least value kept.</param>
/// <param name="High">Largest value kept.</param>
/// <param name="Middle">What becomes 0.</param>
/// <param name="Width">What becomes 1.</param>
public sealed record ScaledFeature(SegmentFeature Feature, double Low, double High, double Middle, double Width)
{
    /// <summary>A value on the common scale.</summary>
    public double Scaled(double value) => (Math.Clamp(value, Low, High) - Middle) / Width;

    /// <summary>What a number of the common scale stands for.</summary>
    public double Plain(double scaled) => (scaled * Width) + Middle;
}
