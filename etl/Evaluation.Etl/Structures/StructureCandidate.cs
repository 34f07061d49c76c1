using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Structures;

/// <summary>Two structures that may be one organisation. A person decides: nothing is merged by itself.</summary>
/// <param name="Kept">The one met first, that would stay.</param>
/// <param name="Merged">The other.</param>
/// <param name="Rule">What they share.</param>
/// <param name="Shared">The value they share.</param>
/// <param name="MayBeBranches">Whether their names differ: a SIRET is shared by the branches of one organisation, which stay several structures.</param>
public sealed record StructureCandidate(StructureHeld Kept, StructureHeld Merged, MatchRule Rule, string Shared, bool MayBeBranches);

/// <summary>What two structures share, the surest first.</summary>
public enum MatchRule
{
    /// <summary>A SIRET whose key is right.</summary>
    Siret,

    /// <summary>A number in the register of associations.</summary>
    Rna,

    /// <summary>A name and a commune.</summary>
    NameAndCommune,
}
