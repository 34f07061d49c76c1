using Evaluation.Declared;
using Evaluation.Indicators.Contracts;

namespace Evaluation.Segments.Definitions;

/// <summary>The clusterings shipped with the program.</summary>
public static class ShippedSegments
{
    private const string Folder = "segments/";

    private static readonly Lazy<IReadOnlyList<SegmentDefinition>> Shipped = new(Read);

    /// <summary>Every definition, in the order of its name.</summary>
    /// <exception cref="DefinitionFaultException">A shipped file is wrong: all faults together.</exception>
    public static IReadOnlyList<SegmentDefinition> All => Shipped.Value;

    /// <summary>The SELECT that a definition names: its own, where a territory declares it.</summary>
    public static string Rows(SegmentDefinition definition) => definition.Select ?? ShippedFragments.Whole($"reports/{Folder}{definition.Rows}", ShippedFiles.Text(typeof(ShippedSegments).Assembly, Folder + definition.Rows));

    /// <summary>The file of a definition; null where the program ships another version of it.</summary>
    internal static CanonicalText? File(SegmentDefinition definition) => definition.Select is null && All.Any(one => one.Id == definition.Id && one.Version == definition.Version)
        ? CanonicalText.From(ShippedFiles.Text(typeof(ShippedSegments).Assembly, $"{Folder}{definition.Id}.yaml"))
        : null;

    private static IReadOnlyList<SegmentDefinition> Read()
    {
        DefinitionFaults faults = new();
        SegmentDefinition[] definitions = [.. ShippedFiles.Under(typeof(ShippedSegments).Assembly, Folder)
            .Where(file => file.Name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => SegmentReading.Read($"reports/{file.Name}", file.Text, faults))
            .OfType<SegmentDefinition>()];
        faults.ThrowIfAny();
        return definitions;
    }
}
