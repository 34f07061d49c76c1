using Evaluation.Worker.Tests.Copying;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Evaluation.Worker.Tests.LongestFirst", "Evaluation.Worker.Tests")]

namespace Evaluation.Worker.Tests;

/// <summary>The collections that take longest begin first: begun last, one of them would end alone while a core waits.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = [nameof(DemoTerritory), nameof(CopyCommandTests), nameof(KilledCopyTests)];

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.FindIndex(Long, name => collection.DisplayName.Contains(name, StringComparison.Ordinal)) is >= 0 and int at ? at : Long.Length).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);
}
