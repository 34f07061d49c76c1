using Evaluation.Declared;

namespace Evaluation.Warehouse.Texts;

/// <summary>One declared text: a plan, a contract, a feed, a map, a code list, the settings of the folder.</summary>
/// <param name="Kind">What it is: <c>plan</c>, <c>contract</c>, <c>feed</c>, <c>map</c>, <c>code_list</c>, <c>partner</c>, <c>settings</c>.</param>
/// <param name="Name">Its name within its kind.</param>
/// <param name="Version">The version it declares; null where the text has none and each change makes the next one.</param>
/// <param name="File">The file it was read from, for messages.</param>
/// <param name="Text">The canonical text and its hash; empty where nothing of that name is declared.</param>
public sealed record DeclaredText(string Kind, string Name, int? Version, string File, CanonicalText Text)
{
    /// <summary>Says that nothing of that name is declared, or not any more: what the warehouse held of it holds no longer.</summary>
    public static DeclaredText None(string kind, string name, string file) => new(kind, name, null, file, CanonicalText.From(string.Empty));
}
