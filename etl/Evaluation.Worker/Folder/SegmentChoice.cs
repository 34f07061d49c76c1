using Evaluation.Declared;
using Evaluation.Segments.Definitions;
using Evaluation.Worker.Commands;

namespace Evaluation.Worker.Folder;

/// <summary>The clusterings that may be run in a folder: those shipped, then its own.</summary>
internal static class SegmentChoice
{
    /// <summary>All of them.</summary>
    internal static IReadOnlyList<SegmentDefinition> All(TerritoryFolder folder) =>
        [.. ShippedSegments.All, .. DeclaredTextFiles.Segments(folder.Path, DeclaredTextFiles.Fragments(folder.Path, new DefinitionFaults()), new DefinitionFaults()).Select(own => own.Definition)];

    /// <summary>One of them.</summary>
    /// <exception cref="UsageFault">None has that name.</exception>
    internal static SegmentDefinition Named(TerritoryFolder folder, string name) =>
        All(folder).FirstOrDefault(one => one.Id == name)
        ?? throw new UsageFault($"[{name}] n'est pas un regroupement\u00a0: écrire l'un de {string.Join(", ", All(folder).Select(one => one.Id))}.");
}
