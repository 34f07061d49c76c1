using System.Collections.Concurrent;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Star;

/// <summary>One small star an engine, for tests that only read it.</summary>
public sealed class SmallStars : PerEngine<SmallStar>
{
    private readonly ConcurrentDictionary<TestEngine, IndicatorRun> _runs = new();

    /// <summary>Figures of that star as of load 2, opened once.</summary>
    public IndicatorRun Run(TestEngine engine) => _runs.GetOrAdd(engine, _ => On(engine).Run());

    protected override SmallStar Make(TestEngine engine) => new(engine);
}
