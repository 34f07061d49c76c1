using Evaluation.Declared;
using Evaluation.Etl.Reading;

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

    /// <summary>Names of the columns of a delimited text that has no header.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];

    /// <summary>Lines of a delimited text above its header, or above its first line.</summary>
    public int SkippedLines { get; init; }

    /// <summary>Whether a name that comes again in the header is read as <c>name (2)</c>.</summary>
    public bool NumbersRepeated { get; init; }

    /// <summary>Other texts that the first cell of the header may have.</summary>
    public IReadOnlyList<string> OtherHeaderCells { get; init; } = [];

    /// <summary>Row of the header of a sheet, from 1; 0 where it is found by its first cell.</summary>
    public int HeaderRow { get; init; }

    /// <summary>How many rows the header of a sheet takes.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Names of columns of a sheet by their letter, where the header cell holds something else.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Rows of a sheet that are no lines; null where there are none.</summary>
    public IgnoredRows? IgnoredRows { get; init; }

    internal static FeedFormat Read(DeclaredMap map) => map.OneOf<FormatKind>("kind") switch
    {
        FormatKind.Workbook => Workbook(map),
        FormatKind.Json => new FeedFormat(FormatKind.Json, ',', "utf-8", map.OptionalTexts("missing"), string.Empty, string.Empty, []) { Items = map.OptionalText("items") },
        _ => Delimited(map),
    };

    private static FeedFormat Workbook(DeclaredMap map) =>
        new(FormatKind.Workbook, ',', "utf-8", map.OptionalTexts("missing"), map.Text("sheet"), map.Has("header_row") ? string.Empty : HeaderCells(map)[0], map.OptionalTexts("preamble"))
        {
            OtherHeaderCells = map.Has("header_row") ? [] : [.. HeaderCells(map).Skip(1)],
            HeaderRow = FromOne(map, "header_row") ?? 0,
            HeaderRows = FromOne(map, "header_rows") ?? 1,
            Names = map.OptionalMap("names")?.Entries().ToDictionary(entry => entry.Key, entry => entry.Value.Text()) ?? [],
            NumbersRepeated = IsNumbered(map),
            IgnoredRows = map.OptionalMap("ignore", ignored => new IgnoredRows(ignored.Text("column"), ignored.Texts("in"))),
        };

    private static IReadOnlyList<string> HeaderCells(DeclaredMap map) => map.Has("header") && map.Value("header") is { IsList: true } && map.Texts("header") is [_, ..] cells ? cells : [map.Text("header")];

    private static FeedFormat Delimited(DeclaredMap map) =>
        new(FormatKind.Delimited, Single(map), map.OneOf("encoding", ["utf-8", "windows-1252"]), map.OptionalTexts("missing"), string.Empty, string.Empty, map.OptionalTexts("preamble"))
        {
            Header = map.OptionalTexts("header"),
            SkippedLines = Skipped(map),
            NumbersRepeated = IsNumbered(map),
        };

    private static bool IsNumbered(DeclaredMap map) => map.OptionalValue("repeated")?.OneOf(["numbered"]) == "numbered";

    private static int Skipped(DeclaredMap map)
    {
        int? headerLine = FromOne(map, "header_line");
        int? skipped = FromOne(map, "skip");
        if (headerLine is not null && (map.Has("header") || map.Has("skip")))
        {
            map.Fault("« header_line » va avec l'en-tête du fichier : sans « header » ni « skip »", "header_line");
        }

        return headerLine - 1 ?? skipped ?? 0;
    }

    private static int? FromOne(DeclaredMap map, string key)
    {
        int? number = map.OptionalValue(key)?.Integer();
        if (number < 1)
        {
            map.Fault($"un nombre à partir de 1 est attendu, reçu [{number}]", key);
        }

        return number;
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

    /// <summary>JSON: an array, in an envelope or not, or objects one after another.</summary>
    Json,
}
