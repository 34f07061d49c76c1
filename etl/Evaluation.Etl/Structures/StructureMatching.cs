using System.Text.RegularExpressions;
using Evaluation.Etl.Mapping;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Structures;

/// <summary>Finds structures of any namespace that may be one organisation: same SIRET, same RNA, same name and commune.</summary>
public static partial class StructureMatching
{
    /// <summary>The candidates, each pair once under its surest rule, in the order the structures were met.</summary>
    public static IReadOnlyList<StructureCandidate> Candidates(IReadOnlyList<StructureHeld> structures)
    {
        HashSet<(int, int)> told = [];
        return
        [
            .. Of(structures, MatchRule.Siret, structure => Siret.Of(structure.Siret))
                .Concat(Of(structures, MatchRule.Rna, structure => RnaOf(structure.Rna)))
                .Concat(Of(structures, MatchRule.NameAndCommune, NameAndCommune))
                .Where(candidate => told.Add((candidate.Kept.StructureKey, candidate.Merged.StructureKey)))
                .OrderBy(candidate => candidate.Kept.StructureKey)
                .ThenBy(candidate => candidate.Merged.StructureKey),
        ];
    }

    // Of a group the first met would stay: each other one is compared with it alone.
    private static IEnumerable<StructureCandidate> Of(IReadOnlyList<StructureHeld> structures, MatchRule rule, Func<StructureHeld, string?> shared) =>
        from structure in structures
        let value = shared(structure)
        where value is not null
        group structure by value into same
        let kept = same.MinBy(structure => structure.StructureKey)
        from merged in same
        where merged.StructureKey != kept.StructureKey
        select new StructureCandidate(kept, merged, rule, same.Key, DifferByName(kept, merged));

    private static bool DifferByName(StructureHeld one, StructureHeld other) =>
        one.Name is not null && other.Name is not null && StructureName.Of(one.Name) != StructureName.Of(other.Name);

    private static string? RnaOf(string? rna) => rna?.Trim().ToUpperInvariant() is { } number && Rna().IsMatch(number) ? number : null;

    private static string? NameAndCommune(StructureHeld structure) =>
        structure is { Name: { } name, TerritoryCode.Length: > 0 } && StructureName.Of(name) is { Length: > 0 } plain ? $"{plain}, {structure.TerritoryCode}" : null;

    [GeneratedRegex(@"^W\d{9}\z")]
    private static partial Regex Rna();
}
