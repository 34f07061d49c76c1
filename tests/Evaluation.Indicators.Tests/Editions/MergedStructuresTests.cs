using Evaluation.Declared;
using Evaluation.Etl;
using Evaluation.Etl.Structures;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Editions.Differences;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Values;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Testing;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Indicators.Tests.Editions;

/// <summary>Structures that a territory decides to be one organisation: figures follow the decision, from its day on, until it is taken back.</summary>
public sealed class MergedStructuresTests
{
    private const string Feed = """
        feed: seances
        version: 1
        label: { fr: Séances, en: Sessions }
        format: { kind: delimited, separator: ";", encoding: utf-8 }
        identity: { namespace: seances, columns: [id], rank: 1 }
        carries: changes
        activity:
          day: { columns: [jour], format: yyyy-MM-dd, zone: local }
          kind: { column: type, map: types }
          commune: { column: commune }
          participants: { column: participants, min: 1, max: 100 }
          structure: { namespace: employeur, id: employeur, name: nom }
        """;

    private const string Lines = """
        id;jour;type;commune;participants;employeur;nom
        1;2025-01-10;atelier;26108;20;A;Le Foyer
        2;2025-02-10;atelier;26108;20;A;Le Foyer
        3;2025-02-11;atelier;26108;20;B;Foyer (Le)
        4;2025-03-05;atelier;26108;20;B;Foyer (Le)
        5;2025-03-06;atelier;26108;20;C;La Médiathèque

        """;

    private const string Header = "kept_namespace,kept_id,merged_namespace,merged_id,since,decided_by,why\n";

    [EveryDatabase]
    public void Structures_that_are_one_organisation_count_once_from_the_day_decided_and_an_edition_says_why_its_figures_changed(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        using TemporaryFolder shelf = new();
        territory.Declare("api/partner.yaml", "partner: api\nlabel: { fr: api, en: api }\n");
        territory.Declare("api/types.map.csv", "source,ours,relation,why\natelier,collectif,exact,atelier\n");
        territory.Declare("api/seances.feed.yaml", Feed);
        territory.Register();
        string activities = ShippedContracts.All.Single(text => text.Name == "ACT-02").Text.Body;
        Know(territory, Contract("ACT-02", activities), Contract("STR-01", activities.Replace("id: ACT-02", "id: STR-01", StringComparison.Ordinal).Replace("measure: count", "measure: { distinct: structure_key }", StringComparison.Ordinal).Replace("slices: [time, territory, seat, partner, feed, structure, kind, action]", "slices: [time, structure]", StringComparison.Ordinal).Replace("additive_over: [time, territory, seat, partner, feed, structure, kind]", "additive_over: []", StringComparison.Ordinal)));
        territory.Load("api/seances", "a.csv", Lines);
        Edition edition = Published(territory, new EditionShelf(Path.Combine(shelf.Path, "editions")));
        Assert.Equal("3: A=2, B=2, C=1", Told(territory));

        Know(territory, Merges("employeur,A,employeur,B,2025-01-01,comité,même association\nemployeur,A,ailleurs,9,2025-01-01,comité,jamais livrée encore\n"));
        int merged = territory.Database.LatestLoad();
        Assert.Equal("2: A=4, C=1", Told(territory));
        Assert.Equal((4m, 1m), (Run(territory).Whole("ACT-02", "2025", Of("B")).Value, Run(territory).Whole("STR-01", "2025", Of("A")).Value));
        Assert.Equal("A=4, C=1", Cut(Run(territory).Set("ACT-02", "2025", Of("B", "C"), Slice.Structure)));
        ValueSet filtered = Run(territory).Set("ACT-02", "2025", Of("A"));
        Assert.Equal(4, Run(territory).Trace(TrailKey.Of(filtered, filtered.Values[0]), Audience.Analyst).Parts.Sum(part => part.Lines.Count));
        EditionDifferences differences = EditionDifferences.Of(territory.Database.Session, edition, null);
        Assert.Equal(
            ["ACT-02 A 2>4 Merge 2", "ACT-02 B 2> Merge -2", "STR-01  3>2 Merge -1"],
            differences.Figures.Select(one => FormattableString.Invariant($"{one.Figure.Contract} {string.Join('/', one.Figure.Slices.Select(slice => slice.Code))} {one.Before?.Value:0}>{one.After?.Value:0} {string.Join(',', one.Causes.Select(cause => FormattableString.Invariant($"{string.Join('+', cause.Causes)} {cause.Change:0}")))}")));

        Know(territory, Merges("employeur,A,employeur,B,2025-03-01,comité,depuis mars seulement\n"));
        Assert.Equal("3: A=3, B=1, C=1", Told(territory));
        Know(territory, DeclaredText.None(StructureMerges.Kind, "fusions", StructureMerges.FileName));
        Assert.Equal("3: A=2, B=2, C=1", Told(territory));
        Assert.Equal("2: A=4, C=1", Told(territory, merged));
        Assert.Empty(EditionDifferences.Of(territory.Database.Session, edition, null).Figures);
        territory.Load("api/seances", "b.csv", "id;jour;type;commune;participants;employeur;nom\n3;2025-02-11;atelier;26108;21;B;Foyer (Le)\n");
        Assert.Equal("4|3", territory.Value("select count(distinct structure_key), (select count(*) from bridge_structure) from dim_structure where namespace in ('employeur', 'ailleurs')"));
    }

    private static IndicatorRun Run(TerritoryOnDisk territory, int? asOf = null) => IndicatorRun.Open(territory.Database.Session, asOf);

    private static RowFilter Of(params string[] structures) => RowFilter.None with { Structures = structures };

    private static string Told(TerritoryOnDisk territory, int? asOf = null) =>
        FormattableString.Invariant($"{Run(territory, asOf).Whole("STR-01", "2025").Value:0}: {Cut(Run(territory, asOf).Set("ACT-02", "2025", Slice.Structure))}");

    private static string Cut(ValueSet set) => string.Join(", ", set.Values.Select(value => FormattableString.Invariant($"{value.Slices[0].Code}={value.Value:0}")));

    private static Edition Published(TerritoryOnDisk territory, EditionShelf shelf)
    {
        IndicatorRun run = Run(territory);
        Period year = Period.CivilYear(2025);
        ValueRequest[] asked = [new(["STR-01"], year, [], RowFilter.None, Audience.Committee), new(["ACT-02"], year, [Slice.Structure], RowFilter.None, Audience.Committee)];
        EditionContent content = new(territory.Database.Session, run, year, Audience.Committee, "fr", [], run.Publish(asked, null, Audience.Committee).Values, null);
        EditionDesk desk = new(shelf, territory.Clock);
        Edition edition = desk.Draft(content, "chef de projet", null, folder => File.WriteAllText(Path.Combine(folder, "bilan.html"), "<p>Bilan</p>\n"));
        foreach (EditionState state in new[] { EditionState.Review, EditionState.Validated, EditionState.Published })
        {
            desk.Move(edition, state, "comité stratégique", null);
        }

        return edition;
    }

    private static DeclaredText Contract(string id, string yaml) => new(ContractText.Kind, id, 1, "indicators/x.yaml", CanonicalText.From(yaml));

    private static DeclaredText Merges(string lines) => new(StructureMerges.Kind, "fusions", null, StructureMerges.FileName, CanonicalText.From(Header + lines));

    private static void Know(TerritoryOnDisk territory, params DeclaredText[] texts) => new DeclaredLoad(territory.Database, territory.Clock).Register(territory.Catalog, texts);
}
