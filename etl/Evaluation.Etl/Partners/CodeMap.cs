using Evaluation.Declared;
using Evaluation.Etl.Mapping;

namespace Evaluation.Etl.Partners;

/// <summary>A crosswalk: the partner's codes, ours, how they relate and why.</summary>
/// <param name="Name">As feeds name it: the file without <c>.map.csv</c>, or <c>partner/file</c> when another partner's feed borrows it.</param>
/// <param name="Text">The canonical text.</param>
/// <param name="Lines">One per code of the partner.</param>
public sealed record CodeMap(string Name, CanonicalText Text, IReadOnlyList<CodeMapLine> Lines)
{
    private static readonly DeclaredColumn[] Columns =
        [new("source"), new("ours", MayBeEmpty: true), new("relation"), new("why")];

    /// <summary>Reads the text of a <c>.map.csv</c>, noting its faults.</summary>
    public static CodeMap Read(string file, string name, string text, DefinitionFaults faults)
    {
        IReadOnlyList<DeclaredRow> rows = DeclaredTable.Read(file, text, Columns, ["source"], faults);
        FaultRepeated(rows);
        return new CodeMap(name, CanonicalText.From(text), [.. rows.Select(Line)]);
    }

    /// <summary>Name of its text in the warehouse, <c>partner/file</c>, whoever reads it.</summary>
    /// <param name="owner">Folder of the feed that names it.</param>
    /// <param name="name">As the feed names it.</param>
    internal static string TextName(string owner, string name) => BorrowedMaps.IsNamedBy(name) ? name : $"{owner}/{name}";

    // Codes of deliveries are looked up whatever their case and spelling.
    private static void FaultRepeated(IReadOnlyList<DeclaredRow> rows)
    {
        Dictionary<string, DeclaredRow> first = new(StringComparer.OrdinalIgnoreCase);
        foreach (DeclaredRow row in rows)
        {
            string code = CodeSpelling.Of(row.Text("source"));
            if (!first.TryAdd(code, row) && first[code].Text("source") != row.Text("source"))
            {
                row.Fault("source", $"[{row.Text("source")}] est déjà à la ligne {first[code].Line}, à la casse et à la typographie près");
            }
        }
    }

    private static CodeMapLine Line(DeclaredRow row)
    {
        CodeMapLine line = new(row.Line, row.Text("source"), row.Text("ours"), row.OneOf<CodeRelation>("relation"));
        if (line.IsMapped == (line.Ours.Length == 0))
        {
            row.Fault("ours", line.IsMapped ? "un code à nous est attendu" : "un code qui se partage ou n'existe pas chez nous reste vide");
        }

        return line;
    }
}

/// <summary>One code of a partner.</summary>
/// <param name="Line">Line of the map.</param>
/// <param name="Source">The partner's code.</param>
/// <param name="Ours">Our code; empty when there is none.</param>
/// <param name="Relation">How they relate.</param>
public sealed record CodeMapLine(int Line, string Source, string Ours, CodeRelation Relation)
{
    /// <summary>Whether the code translates; a split never does silently.</summary>
    public bool IsMapped => Relation is CodeRelation.Exact or CodeRelation.Broader or CodeRelation.Narrower;
}

/// <summary>How a partner's code relates to ours.</summary>
public enum CodeRelation
{
    /// <summary>The same thing.</summary>
    Exact,

    /// <summary>Theirs covers more than ours.</summary>
    Broader,

    /// <summary>Theirs covers less than ours.</summary>
    Narrower,

    /// <summary>Theirs falls partly on several of ours: never mapped.</summary>
    Split,

    /// <summary>We have nothing like it.</summary>
    None,
}
