using Evaluation.Declared;
using Evaluation.Etl.Mapping;

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
    /// <summary>Column that is filled where the partner deleted the activity; null where the feed never tells.</summary>
    public string? Deleted { get; init; }

    /// <summary>Columns whose values are the same on all lines of one activity; empty where each line is one.</summary>
    public IReadOnlyList<string> GroupedBy { get; init; } = [];

    /// <summary>Lines set aside; null where all are taken.</summary>
    public LeftOutLines? LeftOut { get; init; }

    /// <summary>Where a line names the person helped; null where it names nobody.</summary>
    public PersonColumns? Beneficiary { get; init; }

    /// <summary>Columns of codes that describe the one person of a line, by attribute.</summary>
    public IReadOnlyDictionary<string, CodeColumn> Profile { get; init; } = new Dictionary<string, CodeColumn>();

    /// <summary>Attributes drawn at random; null where none is.</summary>
    public RandomAttributes? Random { get; init; }

    /// <summary>Equipment used; null where the feed does not tell.</summary>
    public CodeColumn? Equipment { get; init; }

    /// <summary>Organisations to which people were redirected, as JSON with how many each; null where the feed does not tell.</summary>
    public CodeColumn? RedirectedTo { get; init; }

    /// <summary>How far the person managed alone.</summary>
    public CodeColumn? Autonomy { get; init; }

    /// <summary>Whether the person was redirected.</summary>
    public FlagColumn? Oriented { get; init; }

    /// <summary>Where to.</summary>
    public CodeColumn? RedirectionKind { get; init; }

    /// <summary>Level of the workshop.</summary>
    public CodeColumn? WorkshopLevel { get; init; }

    /// <summary>The place, whose commune it is where the line says none; null where no line names one.</summary>
    public PlaceColumn? Place { get; init; }

    /// <summary>Measures an activity may carry.</summary>
    public static readonly IReadOnlyList<string> MeasureNames = ["participants", "recurrents", "minutes", "followups_individual", "followups_workshop", "redirections"];

    /// <summary>Every column named.</summary>
    public IEnumerable<string> All =>
    [
        .. Day.Columns, .. Kind.Columns, .. PlaceKind?.Columns ?? [], Commune, .. Mediator is null ? [] : new[] { Mediator.Column },
        .. Structure?.All ?? [], .. Measures.Values.Select(measure => measure.Column), .. DurationClass is null ? [] : new[] { DurationClass },
        .. Themes?.Columns ?? [], .. Audience.Keys, .. Extras,
    ];

    /// <summary>Every crosswalk named, and the list that its codes belong to.</summary>
    internal IEnumerable<(string Map, string List)> Maps =>
    [
        (Kind.Map, "activity_kinds"),
        .. PlaceKind is null ? [] : new[] { (PlaceKind.Map, "place_kinds") },
        .. Themes is null ? [] : new[] { (Themes.Map, "themes") },
        .. Profile.Values.Select(column => (column.Map, "attribute_values")),
        .. Equipment is null ? [] : new[] { (Equipment.Map, "equipments") },
        .. RedirectedTo is null ? [] : new[] { (RedirectedTo.Map, "redirection_kinds") },
        .. Autonomy is null ? [] : new[] { (Autonomy.Map, "autonomy_levels") },
        .. RedirectionKind is null ? [] : new[] { (RedirectionKind.Map, "redirection_kinds") },
        .. WorkshopLevel is null ? [] : new[] { (WorkshopLevel.Map, "workshop_levels") },
    ];

    private IEnumerable<string> Extras =>
    [
        .. new[] { Deleted, Place?.Column, LeftOut?.When.Column, Random?.When.Column, Oriented?.Column }.OfType<string>(), .. GroupedBy, .. Beneficiary?.Columns ?? [],
        .. new[] { Equipment, RedirectedTo, Autonomy, RedirectionKind, WorkshopLevel }.Concat(Profile.Values).OfType<CodeColumn>().SelectMany(column => column.When is null ? column.Columns : [.. column.Columns, column.When.Column]),
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
        map.OptionalMap("audience")?.Entries().ToDictionary(entry => entry.Key, entry => entry.Value.Text()) ?? [])
    {
        Deleted = map.OptionalMap("deleted")?.Text("column"),
        Place = map.OptionalMap("place", PlaceColumn.Read),
        GroupedBy = map.OptionalTexts("grouped_by"),
        LeftOut = map.OptionalMap("left_out", LeftOutLines.Read),
        Beneficiary = map.OptionalMap("beneficiary", PersonColumns.Read),
        Profile = map.OptionalMap("profile") is { } profile ? AttributeValue.Attributes.Where(profile.Has).ToDictionary(name => name, name => profile.Map(name, CodeColumn.Read)!) : [],
        Random = map.OptionalMap("random", RandomAttributes.Read),
        Equipment = map.OptionalMap("equipment", CodeColumn.Read),
        RedirectedTo = map.OptionalMap("redirected_to", CodeColumn.Read),
        Autonomy = map.OptionalMap("autonomy", CodeColumn.Read),
        Oriented = map.OptionalMap("oriented", FlagColumn.Read),
        RedirectionKind = map.OptionalMap("redirection_kind", CodeColumn.Read),
        WorkshopLevel = map.OptionalMap("workshop_level", CodeColumn.Read),
    };
}
