using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>How the file of a feed is written.</summary>
/// <param name="Kind">Delimited text or a sheet of a workbook.</param>
/// <param name="Separator">What stands between fields of a delimited text.</param>
/// <param name="Encoding"><c>utf-8</c> or <c>windows-1252</c>.</param>
/// <param name="Missing">What the partner writes where there is nothing, besides nothing.</param>
/// <param name="Sheet">The sheet of a workbook.</param>
/// <param name="HeaderCell">Text of the first cell of the header of a sheet.</param>
/// <param name="Preamble">Labels above the header whose values are read.</param>
public sealed record FeedFormat(FormatKind Kind, char Separator, string Encoding, IReadOnlyList<string> Missing, string Sheet, string HeaderCell, IReadOnlyList<string> Preamble)
{
    internal static FeedFormat Read(DeclaredMap map)
    {
        FormatKind kind = map.OneOf<FormatKind>("kind");
        bool delimited = kind == FormatKind.Delimited;
        return new FeedFormat(
            kind,
            delimited ? Single(map) : ',',
            delimited ? map.OneOf("encoding", ["utf-8", "windows-1252"]) : "utf-8",
            map.OptionalTexts("missing"),
            delimited ? string.Empty : map.Text("sheet"),
            delimited ? string.Empty : map.Text("header"),
            map.OptionalTexts("preamble"));
    }

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
}
