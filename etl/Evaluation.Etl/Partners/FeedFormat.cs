using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>How the file of a feed is written.</summary>
/// <param name="Kind">Delimited text, a sheet of a workbook or JSON.</param>
/// <param name="Separator">What stands between fields of a delimited text.</param>
/// <param name="Encoding"><c>utf-8</c> or <c>windows-1252</c>.</param>
/// <param name="Missing">What the partner writes where there is nothing, besides nothing.</param>
/// <param name="Sheet">The sheet of a workbook.</param>
/// <param name="HeaderCell">Text of the first cell of the header of a sheet.</param>
/// <param name="Preamble">Labels above the header whose values are read.</param>
public sealed record FeedFormat(FormatKind Kind, char Separator, string Encoding, IReadOnlyList<string> Missing, string Sheet, string HeaderCell, IReadOnlyList<string> Preamble)
{
    /// <summary>Dotted path to the array of items in a JSON envelope; null where the file is no envelope.</summary>
    public string? Items { get; init; }

    internal static FeedFormat Read(DeclaredMap map) => map.OneOf<FormatKind>("kind") switch
    {
        FormatKind.Workbook => new FeedFormat(FormatKind.Workbook, ',', "utf-8", map.OptionalTexts("missing"), map.Text("sheet"), map.Text("header"), map.OptionalTexts("preamble")),
        FormatKind.Json => new FeedFormat(FormatKind.Json, ',', "utf-8", map.OptionalTexts("missing"), string.Empty, string.Empty, []) { Items = map.OptionalText("items") },
        _ => new FeedFormat(FormatKind.Delimited, Single(map), map.OneOf("encoding", ["utf-8", "windows-1252"]), map.OptionalTexts("missing"), string.Empty, string.Empty, map.OptionalTexts("preamble")),
    };

    private static char Single(DeclaredMap map)
    {
        string text = map.Text("separator");
        if (text.Length != 1)
        {
            map.Fault($"un seul caractère attendu, reçu [{text}]", "separator");
        }

        return text.Length == 1 ? text[0] : ',';
    }
}

/// <summary>Kinds of files that a feed may bring.</summary>
public enum FormatKind
{
    /// <summary>Delimited text (CSV).</summary>
    Delimited,

    /// <summary>A sheet of an Excel workbook.</summary>
    Workbook,

    /// <summary>JSON: an array, in an envelope or not, or objects one after another.</summary>
    Json,
}
