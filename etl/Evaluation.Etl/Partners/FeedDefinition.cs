using Evaluation.Declared;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Partners.Rows;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Scheduling;

namespace Evaluation.Etl.Partners;

/// <summary>The declared reading of one kind of file of a partner: every column is mapped, ignored with a reason, or refused.</summary>
/// <param name="Name">Name of the feed within its partner.</param>
/// <param name="Version">Version of this definition.</param>
/// <param name="Label">What people read.</param>
/// <param name="Format">How the file is written.</param>
/// <param name="Unnamed">Columns after the end of the header.</param>
/// <param name="Identity">What makes two lines the same record.</param>
/// <param name="Carries">What a delivery claims to be whole for.</param>
/// <param name="Stamp">When a line was last touched; null when the partner does not say.</param>
/// <param name="AsOf">How fresh the delivery is: the latest of its lines, or a preamble value.</param>
/// <param name="AsOfName">Or the day in the name of the file.</param>
/// <param name="Personal">Columns that may name somebody.</param>
/// <param name="Activity">Columns of an activity; null for other facts.</param>
/// <param name="Rows">Rows of facts told by lines; none for activities.</param>
/// <param name="Ignored">Columns not read, with the reason.</param>
/// <param name="Text">The canonical text.</param>
public sealed record FeedDefinition(
    string Name,
    int Version,
    Label Label,
    FeedFormat Format,
    UnnamedColumns? Unnamed,
    FeedIdentityRule Identity,
    Carries Carries,
    InstantColumns? Stamp,
    InstantColumns? AsOf,
    FileNameDay? AsOfName,
    IReadOnlyDictionary<string, PersonalRule> Personal,
    ActivityColumns? Activity,
    IReadOnlyList<FactRowColumns> Rows,
    IReadOnlyDictionary<string, string> Ignored,
    CanonicalText Text)
{
    /// <summary>What is looked at in each delivery.</summary>
    public FeedChecks Checks { get; init; } = FeedChecks.Default;

    /// <summary>What every line should say: the columns that the checks declare or, where they declare none, those without which a line says little.</summary>
    public IReadOnlyList<MandatoryField> Mandatory => Checks.Completeness.Columns.Count > 0
        ? [.. Checks.Completeness.Columns.Select(column => new MandatoryField(column))]
        : [.. Required.Where(said => said.Columns.Count > 0).DistinctBy(said => said.Name)];

    private IEnumerable<MandatoryField> Required =>
        (Identity.OtherwiseContent ? [] : Identity.FirstFilled ? [new MandatoryField(Identity.Columns)] : Identity.Columns.Select(column => new MandatoryField(column)))
        .Concat(Activity?.Mandatory ?? [])
        .Concat(Rows.Where(rows => rows.Set.Territory is { Code.Columns.Count: 1 }).Select(rows => new MandatoryField(rows.Set.Territory!.Code.Columns[0])))
        .Concat(Rows.SelectMany(rows => rows.Set.Values.Values).Where(value => value is { Required: true, Columns.Count: 1 }).Select(value => new MandatoryField(value.Columns[0])));

    /// <summary>What lets it be processed; null to leave it to the partner.</summary>
    public LegalBasis? LegalBasis { get; init; }

    /// <summary>When it is fetched and loaded by itself, unless the partner says otherwise; null when a person loads it.</summary>
    public FeedSchedule? Schedule { get; init; }

    /// <summary>Where its deliveries are taken from; null when somebody brings them, or the partner says it.</summary>
    public FetchDefinition? Fetch { get; init; }

    /// <summary>Columns that a file may leave out: they are missing then.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>The ways in which its lines name the person helped or followed; none where they name nobody.</summary>
    public IReadOnlyList<PersonColumns> Persons => [.. new[] { Activity?.Beneficiary }.Concat(Rows.Select(rows => rows.Set.Beneficiary)).OfType<PersonColumns>()];

    /// <summary>Columns that the mapping reads.</summary>
    public IReadOnlyList<string> Mapped =>
        [.. Identity.Columns.Concat(Stamp?.Columns ?? []).Concat(AsOf is { } asOf && Format.Kind != FormatKind.Workbook ? asOf.Columns : [])
            .Concat(Activity?.All ?? []).Concat(Rows.SelectMany(rows => rows.All)).Concat(Format.IgnoredRows is { } skipped ? [skipped.Column] : []).Distinct()];

    /// <summary>Every column declared, read or not: the columns of a JSON feed.</summary>
    public IReadOnlyList<string> Declared => [.. Mapped.Concat(Personal.Keys).Concat(Ignored.Keys).Distinct()];

    /// <summary>Maps of codes that the mapping needs.</summary>
    public IReadOnlyList<string> Maps =>
        [.. (Activity?.Maps ?? []).Select(map => map.Map).Concat(Rows.SelectMany(rows => rows.Maps.Select(map => map.Map))).Distinct()];

    /// <summary>Reads the text of a <c>.feed.yaml</c>, noting its faults.</summary>
    /// <returns>Null when the text is not YAML.</returns>
    public static FeedDefinition? Read(string file, string text, DefinitionFaults faults) =>
        DeclaredFile.Read(file, text, faults, map => Read(map, CanonicalText.From(text)));

    private static FeedDefinition Read(DeclaredMap map, CanonicalText text)
    {
        DeclaredMap? asOf = map.OptionalMap("as_of");
        FeedDefinition feed = new(
            map.Text("feed"),
            map.Integer("version"),
            map.Label("label"),
            map.Map("format", FeedFormat.Read) ?? new FeedFormat(FormatKind.Delimited, ',', "utf-8", [], string.Empty, string.Empty, []),
            map.OptionalMap("unnamed_columns", UnnamedColumns.Read),
            map.Map("identity", FeedIdentityRule.Read) ?? new FeedIdentityRule(string.Empty, [], false, 1, false),
            Carries.Read(map),
            map.OptionalMap("stamp", InstantColumns.Read),
            asOf is null || asOf.Has("file_name") ? null : InstantColumns.Read(asOf),
            asOf is not null && asOf.Has("file_name") ? FileNameDay.Read(asOf) : null,
            map.OptionalMap("personal")?.Entries().ToDictionary(entry => entry.Key, entry => PersonalRule.Read(entry.Value.Map())) ?? [],
            map.OptionalMap("activity", ActivityColumns.Read),
            [.. map.OptionalMaps("rows").Select(FactRowColumns.Read).OfType<FactRowColumns>()],
            map.OptionalMap("ignored")?.Entries().ToDictionary(entry => entry.Key, entry => entry.Value.Text()) ?? [],
            text)
        {
            LegalBasis = map.OptionalValue("legal_basis")?.OneOf<LegalBasis>(),
            Checks = map.OptionalMap("checks", FeedChecks.Read) ?? FeedChecks.Default,
            Schedule = map.OptionalMap("schedule", FeedSchedule.Read),
            Fetch = map.OptionalMap("fetch") is { } fetch ? FetchDefinition.Read(fetch) : null,
            Optional = map.OptionalTexts("optional"),
        };
        Check(map, feed);
        return feed;
    }

    private static void Check(DeclaredMap map, FeedDefinition feed)
    {
        if (feed.Activity is null != map.Has("rows"))
        {
            map.Fault("un flux produit soit « activity », soit « rows »");
        }

        IEnumerable<string> naming = [.. feed.Activity?.Mediator is { } mediator ? new[] { mediator.Column } : [], .. feed.Activity?.Beneficiary?.Columns ?? []];
        foreach (string column in naming.Where(column => !feed.Personal.ContainsKey(column)))
        {
            map.Fault($"la colonne [{column}] nomme quelqu'un : déclarez-la dans « personal »", "activity");
        }

        foreach (string column in feed.Identity.Columns.Where(column => feed.Personal.TryGetValue(column, out PersonalRule? rule) && (feed.Activity is not null || rule.Kind == PersonalKind.Erased)))
        {
            map.Fault($"la colonne [{column}] nomme quelqu'un : elle n'identifie une ligne que par son pseudonyme, dans un flux de « rows »", "identity");
        }

        if (feed is { Activity.Deleted: not null, Stamp: null })
        {
            map.Fault("« deleted » demande « stamp » : sans date, une ligne plus ancienne rouvrirait ce qui a été supprimé", "activity");
        }

        if (feed.Activity is { Deleted: not null, GroupedBy.Count: > 0 })
        {
            map.Fault("« deleted » ne se lit pas où plusieurs lignes font une activité", "activity");
        }

        foreach (string column in feed.Rows.SelectMany(rows => rows.Set.Beneficiary?.Columns ?? []).Where(column => !feed.Personal.ContainsKey(column)))
        {
            map.Fault($"la colonne [{column}] nomme quelqu'un : déclarez-la dans « personal »", "rows");
        }

        foreach (string column in feed.Checks.Columns.Except(feed.Mapped))
        {
            map.Fault($"la colonne [{column}] n'est pas lue par le flux : on ne peut pas la contrôler", "checks");
        }

        foreach (string column in feed.Mapped.Intersect(feed.Ignored.Keys))
        {
            map.Fault($"la colonne [{column}] est à la fois lue et ignorée", "ignored");
        }

        if (feed.Format.Kind == FormatKind.Json)
        {
            CheckPaths(map, feed);
        }
    }

    // The JSON of a parent holds that of its children: kept in the archive, it would keep what they must hide.
    private static void CheckPaths(DeclaredMap map, FeedDefinition feed)
    {
        foreach ((string parent, string child) in feed.Declared.Except(feed.Personal.Keys).SelectMany(parent => feed.Personal.Keys.Where(child => child.StartsWith($"{parent}.", StringComparison.Ordinal)).Select(child => (parent, child))))
        {
            map.Fault($"la colonne [{parent}] contient [{child}], qui nomme quelqu'un : déclarez-la « personal » elle aussi, ou déclarez à sa place chacune des autres", "personal");
        }

        if (feed.Unnamed is not null)
        {
            map.Fault("un fichier JSON n'a pas de colonnes sans nom", "unnamed_columns");
        }
    }
}
