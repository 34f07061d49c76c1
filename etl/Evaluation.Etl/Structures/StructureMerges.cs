using System.Globalization;
using Evaluation.Declared;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Structures;

/// <summary>
/// The decisions of a territory on its structures: <c>structures/fusions.csv</c>, read strictly. The warehouse keeps its successive texts with their
/// loads: taking a line away undoes the decision, and what was decided then stays known.
/// </summary>
/// <param name="Text">Its canonical text.</param>
/// <param name="Lines">The decisions, in order.</param>
public sealed record StructureMerges(CanonicalText Text, IReadOnlyList<StructureMerge> Lines)
{
    /// <summary>Where it stands in the folder of a territory.</summary>
    public const string FileName = "structures/fusions.csv";

    /// <summary>What the warehouse calls such a text.</summary>
    public const string Kind = "structure_merges";

    private static readonly DeclaredColumn[] Columns =
        [new("kept_namespace"), new("kept_id"), new("merged_namespace"), new("merged_id"), new("since"), new("decided_by"), new("why")];

    // What helped to decide may stay: it decides nothing.
    private static readonly DeclaredColumn[] WithWhatHelped =
        [.. Columns, .. new[] { "rule", "shared", "kept_name", "merged_name", "caution" }.Select(name => new DeclaredColumn(name, MayBeEmpty: true))];

    /// <summary>The header of the file as it is proposed: the columns of a decision, then those that help to take it.</summary>
    internal static string ProposedHeader { get; } = string.Join(',', WithWhatHelped.Select(column => column.Name));

    /// <summary>No decision.</summary>
    public static StructureMerges None { get; } = new(CanonicalText.From(string.Empty), []);

    /// <summary>The decisions of a text known to be sound; none of an empty one, which says that the folder has no such file.</summary>
    internal static StructureMerges Of(CanonicalText text) => text.Body.Length == 0 ? None : Read(text.Body, new DefinitionFaults());

    /// <summary>Reads the text of the file, noting its faults: the columns of a decision, or those of the proposal it was made of.</summary>
    public static StructureMerges Read(string text, DefinitionFaults faults)
    {
        bool isProposal = CanonicalText.From(text).Body.Split('\n', 2)[0] == ProposedHeader;
        IReadOnlyList<DeclaredRow> rows = DeclaredTable.Read(FileName, text, isProposal ? WithWhatHelped : Columns, ["merged_namespace", "merged_id"], faults);
        HashSet<string> merged = [.. rows.Select(row => Named(row, "merged"))];
        foreach (DeclaredRow row in rows.Where(row => merged.Contains(Named(row, "kept"))))
        {
            row.Fault("kept_id", $"[{Named(row, "kept")}] est elle-même réunie à une autre ; écrivez celle qui reste");
        }

        return new StructureMerges(CanonicalText.From(text), [.. rows.Select(From)]);
    }

    /// <summary>The structure that stands for a structure: itself where nothing was decided of it.</summary>
    /// <param name="structure">As <c>namespace|id</c>.</param>
    public string OrganisationOf(string structure) => Lines.FirstOrDefault(line => line.Merged == structure)?.Kept ?? structure;

    /// <summary>The decisions as the warehouse keeps them.</summary>
    public IReadOnlyList<MergedStructure> Decided => [.. Lines.Select(line => (Kept: line.Kept.Split('|', 2), Merged: line.Merged.Split('|', 2), line.Since)).Select(line => new MergedStructure(line.Kept[0], line.Kept[1], line.Merged[0], line.Merged[1], line.Since))];

    /// <summary>How declared files name a structure.</summary>
    public static string Named(StructureHeld structure) => $"{structure.Namespace}|{structure.SourceId}";

    /// <summary>The candidates that nothing was decided of.</summary>
    public IReadOnlyList<StructureCandidate> Undecided(IReadOnlyList<StructureCandidate> candidates) =>
        [.. candidates.Where(candidate => OrganisationOf(Named(candidate.Kept)) != OrganisationOf(Named(candidate.Merged)))];

    private static string Named(DeclaredRow row, string which) => $"{row.Text($"{which}_namespace")}|{row.Text($"{which}_id")}";

    private static StructureMerge From(DeclaredRow row)
    {
        if (!DateOnly.TryParseExact(row.Text("since"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly since) && row.Text("since").Length > 0)
        {
            row.Fault("since", $"[{row.Text("since")}] n'est pas un jour AAAA-MM-JJ");
        }

        return new StructureMerge(Named(row, "kept"), Named(row, "merged"), since, row.Text("decided_by"), row.Text("why"));
    }
}
