using System.Text.RegularExpressions;
using Evaluation.Declared;

namespace Evaluation.Etl.Partners.Rows;

/// <summary>Where a value of a row comes from, and how it is written.</summary>
/// <param name="Columns">Columns of the line; the first filled wins. Empty when it is none of the line's.</param>
/// <param name="Constant">The same value for every line.</param>
/// <param name="Preamble">Label above the header whose value it is.</param>
/// <param name="AsOf">Whether it is the day the delivery describes.</param>
/// <param name="Required">Whether a line without it is rejected.</param>
/// <param name="Map">Crosswalk that translates it, without <c>.map.csv</c>.</param>
/// <param name="Pad">Digits to which leading zeros lost on the way are put back; 0 for none.</param>
/// <param name="DigitsOnly">Whether only its digits are kept.</param>
/// <param name="DecimalMark">What stands before decimals.</param>
/// <param name="Thousands">What stands between thousands, besides spaces.</param>
/// <param name="Min">Lowest value believed.</param>
/// <param name="Max">Highest value believed.</param>
/// <param name="Formats">Formats of a day.</param>
/// <param name="AtEnd">Whether a month or a year stands for its last day rather than its first.</param>
/// <param name="Yes">What says yes.</param>
/// <param name="No">What says no.</param>
/// <param name="Cut">Whether a text too long is cut rather than refused.</param>
/// <param name="WrongIsMissing">Whether a value that cannot be read is left out, and counted, rather than its line rejected.</param>
public sealed record ValueColumn(
    IReadOnlyList<string> Columns,
    string? Constant,
    string? Preamble,
    bool AsOf,
    bool Required,
    string? Map,
    int Pad,
    bool DigitsOnly,
    char DecimalMark,
    string Thousands,
    decimal? Min,
    decimal? Max,
    IReadOnlyList<string> Formats,
    bool AtEnd,
    IReadOnlyList<string> Yes,
    IReadOnlyList<string> No,
    bool Cut,
    bool WrongIsMissing)
{
    /// <summary>How long a cell is looked at before its shape counts as wrong.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Whether it is a SIRET, whose key must be right.</summary>
    public bool IsSiret { get; init; }

    /// <summary>Whether a day stands for its whole year: for the first day of it, or the last.</summary>
    public bool IsWholeYear { get; init; }

    /// <summary>What stands before each column when all of them make one text; empty when the first filled wins.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>How opening hours are written, when their minutes in a week are the value; null otherwise.</summary>
    public OpeningNotation? Opening { get; init; }

    /// <summary>Shape it must have, a regular expression; another shape is left out as if the cell were empty. Null for any.</summary>
    public string? Shape { get; init; }

    /// <summary>What a number is multiplied by: 100 where euros are delivered and cents are held.</summary>
    public decimal Times { get; init; } = 1;

    /// <summary>Whether a text must name nobody: a line whose text does is rejected, and its text is not repeated.</summary>
    public bool NamesNobody { get; init; }

    internal static ValueColumn Read(DeclaredMap map)
    {
        IReadOnlyList<(string Label, string Column)> labelled = map.OptionalMap("labelled") is { } parts ? [.. parts.Entries().Select(entry => (entry.Key, entry.Value.Text()))] : [];
        ValueColumn value = new(
            Names(map, [.. labelled.Select(pair => pair.Column)]),
            map.OptionalText("value"),
            map.OptionalText("preamble"),
            map.Flag("as_of", false),
            map.Flag("required", false),
            map.OptionalText("map"),
            map.OptionalInteger("pad") ?? 0,
            map.Flag("digits", false),
            map.Has("decimal") ? map.OneOf("decimal", [",", "."]) == "," ? ',' : '.' : '.',
            map.OptionalText("thousands") ?? string.Empty,
            map.OptionalDecimal("min"),
            map.OptionalDecimal("max"),
            map.OptionalTexts("formats"),
            map.Has("at") && map.OneOf("at", ["start", "end"]) == "end",
            map.OptionalTexts("yes"),
            map.OptionalTexts("no"),
            map.Flag("cut", false),
            map.Has("wrong") && map.OneOf("wrong", ["missing", "rejected"]) == "missing")
        {
            IsSiret = map.Flag("siret", false),
            IsWholeYear = map.Has("whole") && map.OneOf("whole", ["year"]) == "year",
            Shape = ReadShape(map),
            Labels = [.. labelled.Select(pair => pair.Label)],
            Opening = map.Has("hours") ? OpeningNotation.Days : map.Has("opening_hours") ? OpeningNotation.OpenStreetMap : null,
            Times = map.OptionalDecimal("times") ?? 1,
            NamesNobody = map.Flag("nobody", false),
        };
        int origins = (value.Columns.Count > 0 ? 1 : 0) + (value.Constant is null ? 0 : 1) + (value.Preamble is null ? 0 : 1) + (value.AsOf ? 1 : 0);
        if (origins != 1)
        {
            map.Fault("une valeur vient d'un seul endroit : « column », « columns », « value », « preamble » ou « as_of: true »");
        }

        return value;
    }

    private static IReadOnlyList<string> Names(DeclaredMap map, IReadOnlyList<string> labelled) =>
        labelled.Count > 0 ? labelled
        : map.Has("hours") ? map.Texts("hours")
        : map.OptionalText("opening_hours") is { } week ? [week]
        : map.Has("columns") ? map.Texts("columns")
        : map.OptionalText("column") is { } column ? [column] : [];

    private static string? ReadShape(DeclaredMap map)
    {
        string? shape = map.OptionalText("matches");
        try
        {
            _ = shape is null ? null : new Regex(shape, RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException)
        {
            map.Fault($"[{shape}] n'est pas une expression régulière", "matches");
        }

        return shape;
    }
}

/// <summary>How partners write opening hours.</summary>
public enum OpeningNotation
{
    /// <summary>A column for each day or half-day of the week.</summary>
    Days,

    /// <summary>The whole week in one column, as OpenStreetMap writes it.</summary>
    OpenStreetMap,
}
