using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Where the lines of a feed say what an activity was.</summary>
/// <param name="Day">When.</param>
/// <param name="Kind">What kind.</param>
/// <param name="PlaceKind">In what kind of place.</param>
/// <param name="Commune">Column of the commune code.</param>
/// <param name="Mediator">Who helped.</param>
/// <param name="Structure">Who employs them.</param>
/// <param name="Measures">Numbers by the name of our measure: <c>participants</c>, <c>minutes</c>, <c>recurrents</c>…</param>
/// <param name="DurationClass">Column of the partner's own duration class.</param>
/// <param name="Themes">What it was about.</param>
/// <param name="Audience">Columns of counts by the code of our attribute value.</param>
public sealed record ActivityColumns(
    InstantColumns Day,
    CodeColumn Kind,
    CodeColumn? PlaceKind,
    string Commune,
    MediatorColumn? Mediator,
    StructureColumns? Structure,
    IReadOnlyDictionary<string, NumberColumn> Measures,
    string? DurationClass,
    CodeColumn? Themes,
    IReadOnlyDictionary<string, string> Audience)
{
    /// <summary>Measures an activity may carry.</summary>
    public static readonly IReadOnlyList<string> MeasureNames = ["participants", "recurrents", "minutes", "followups_individual", "followups_workshop", "redirections"];

    /// <summary>Every column named.</summary>
    public IEnumerable<string> All =>
    [
        .. Day.Columns, .. Kind.Columns, .. PlaceKind?.Columns ?? [], Commune, .. Mediator is null ? [] : new[] { Mediator.Column },
        .. Structure?.All ?? [], .. Measures.Values.Select(measure => measure.Column), .. DurationClass is null ? [] : new[] { DurationClass },
        .. Themes?.Columns ?? [], .. Audience.Keys,
    ];

    /// <summary>What every line should say: when, what, where, and the numbers required.</summary>
    public IEnumerable<MandatoryField> Mandatory =>
    [
        new(Day.Columns), .. Kind.Columns.Count == 0 ? [] : new[] { new MandatoryField(Kind.Columns[0]) }, new(Commune),
        .. Measures.Values.Where(measure => measure.Required).Select(measure => new MandatoryField(measure.Column)),
    ];

    internal static ActivityColumns Read(DeclaredMap map) => new(
        map.Map("day", InstantColumns.Read) ?? new InstantColumns([], [], InstantZone.Local, null),
        map.Map("kind", CodeColumn.Read) ?? new CodeColumn([], string.Empty, false, false),
        map.OptionalMap("place_kind", CodeColumn.Read),
        map.Map("commune")?.Text("column") ?? string.Empty,
        map.OptionalMap("mediator", MediatorColumn.Read),
        map.OptionalMap("structure", StructureColumns.Read),
        MeasureNames.Where(map.Has).ToDictionary(name => name, name => map.Map(name, NumberColumn.Read)!),
        map.OptionalMap("duration_class")?.Text("column"),
        map.OptionalMap("themes", CodeColumn.Read),
        map.OptionalMap("audience")?.Entries().ToDictionary(entry => entry.Key, entry => entry.Value.Text()) ?? []);
}
