using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Star;

/// <summary>One small star an engine, for tests that only read it.</summary>
public sealed class SmallStars : PerEngine<SmallStar>
{
    protected override SmallStar Make(TestEngine engine) => new(engine);
}
