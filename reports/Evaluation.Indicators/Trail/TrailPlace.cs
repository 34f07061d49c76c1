using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Trail;

/// <summary>Where a figure stands along one slice.</summary>
/// <param name="Slice">The slice.</param>
/// <param name="Key">Key in the warehouse.</param>
/// <param name="Code">Code, for people.</param>
public sealed record TrailPlace(Slice Slice, int Key, string Code);
