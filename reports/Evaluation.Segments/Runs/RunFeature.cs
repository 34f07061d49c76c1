using Evaluation.Segments.Definitions;

namespace Evaluation.Segments.Runs;

/// <summary>A feature over all rows taken.</summary>
/// <param name="Feature">As declared.</param>
/// <param name="Low">Least value kept, in its own unit; lower ones were cut to it.</param>
/// <param name="High">Largest value kept.</param>
/// <param name="Middle">What is 0 on the common scale.</param>
/// <param name="Width">What is 1 on the common scale.</param>
/// <param name="Mean">Mean of all rows, in its own unit.</param>
/// <param name="Median">Median of all rows.</param>
/// <param name="Deviation">Standard deviation of all rows, once cut.</param>
public sealed record RunFeature(SegmentFeature Feature, double Low, double High, double Middle, double Width, double? Mean, double? Median, double Deviation);
