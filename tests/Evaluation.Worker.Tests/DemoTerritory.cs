using Evaluation.Testing;

namespace Evaluation.Worker.Tests;

/// <summary>The demonstration, made once for the tests that look at it.</summary>
[CollectionDefinition(nameof(DemoTerritory))]
public sealed class DemoTerritory : ICollectionFixture<DemoTerritory>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DemoTerritory() => Demo = EvaluationProcess.Run(Parent, "demo", "--out", "demo");

    internal string Parent => _folder.Path;

    internal EvaluationProcess Demo { get; }

    public void Dispose() => _folder.Dispose();
}
