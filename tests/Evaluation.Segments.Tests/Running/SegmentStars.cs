using Evaluation.Testing;

namespace Evaluation.Segments.Tests.Running;

/// <summary>One star an engine, for tests that only read it.</summary>
public sealed class SegmentStars : PerEngine<SegmentStar>
{
    protected override SegmentStar Make(TestEngine engine) => new(engine);
}
