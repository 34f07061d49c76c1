using System.Text;

namespace Evaluation.Etl.Structures;

/// <summary>
/// The candidates as a CSV to review: who decides fills in since, decided_by and why, removes the lines that stay several, and saves it as
/// <c>structures/fusions.csv</c>.
/// </summary>
public static class CandidateFile
{
    /// <summary>The text of the file.</summary>
    public static string Of(IReadOnlyList<StructureCandidate> candidates) =>
        string.Concat(candidates.Select(Line).Prepend(StructureMerges.ProposedHeader).Select(line => $"{line}\n"));

    /// <summary>What two structures share, in French.</summary>
    public static string Reason(MatchRule rule) => rule switch
    {
        MatchRule.Siret => "même SIRET",
        MatchRule.Rna => "même RNA",
        _ => "même nom et même commune",
    };

    /// <summary>What to beware of, in French; empty for nothing.</summary>
    public static string Caution(StructureCandidate candidate) =>
        candidate.MayBeBranches ? "noms différents : peut-être deux antennes, qui restent deux structures" : string.Empty;

    private static string Line(StructureCandidate candidate) => string.Join(',', new[]
    {
        candidate.Kept.Namespace, candidate.Kept.SourceId, candidate.Merged.Namespace, candidate.Merged.SourceId, string.Empty, string.Empty, string.Empty,
        Reason(candidate.Rule), candidate.Shared, candidate.Kept.Name ?? string.Empty, candidate.Merged.Name ?? string.Empty, Caution(candidate),
    }.Select(Cell));

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\n\r") ? new StringBuilder(text).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString() : text;
}
