using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Testing;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Indicators.Tests.Editions;

/// <summary>A territory with one partner whose sessions count for two indicators and a plan, and its shelf of editions.</summary>
internal sealed class EditedTerritory : IDisposable
{
    private const string Header = "id;maj;jour;type;commune;participants;theme;supprime\n";

    private const string Feed = """
        feed: seances
        version: 1
        label: { fr: Séances, en: Sessions }
        format: { kind: delimited, separator: ";", encoding: utf-8 }
        identity: { namespace: seances, columns: [id], rank: 1 }
        carries: changes
        stamp: { columns: [supprime, maj], format: yyyy-MM-dd, zone: UTC }
        activity:
          day: { columns: [jour], format: yyyy-MM-dd, zone: local }
          kind: { column: type, map: types }
          commune: { column: commune }
          participants: { column: participants, min: 1, max: 100 }
          deleted: { column: supprime }
          themes: { columns: [theme], map: themes }
        """;

    private static readonly string Plan = TerritoryTexts.Plan(2024, "ACT-02", 10, ("2025-12-31", 60));

    private readonly TerritoryOnDisk _territory;
    private readonly TemporaryFolder _shelf = new();

    public EditedTerritory(TestEngine engine)
    {
        _territory = new TerritoryOnDisk(engine);
        _territory.Declare("api/partner.yaml", "partner: api\nlabel: { fr: api, en: api }\n");
        _territory.Declare("api/types.map.csv", "source,ours,relation,why\nindividuel,individuel,exact,même mot\natelier,collectif,exact,atelier\n");
        _territory.Declare("api/themes.map.csv", "source,ours,relation,why\nmails,email,exact,même chose\n");
        _territory.Declare("api/seances.feed.yaml", Feed);
        _territory.Register();
        _territory.Know([.. new[] { "ACT-02", "ACT-03" }.Select(id => Contract(1, Shipped(id))), new DeclaredText(FolderSettings.Kind, "evaluation", null, "evaluation.yaml", CanonicalText.From(TerritoryTexts.Settings("Drôme", "departement:26"))), PlanOf(1, Plan)]);
        Shelf = new EditionShelf(Path.Combine(_shelf.Path, "editions"));
    }

    public EditionShelf Shelf { get; }

    /// <summary>Along what a draft cuts up its figures.</summary>
    public Slice By { get; init; } = Slice.Month;

    public TestClock Clock => _territory.Clock;

    public EditionDesk Desk => new(Shelf, Clock);

    public Warehouse.WarehouseSession Session => _territory.Database.Session;

    /// <summary>Loads sessions.</summary>
    /// <returns>The key of the delivery.</returns>
    public int Load(string file, params IEnumerable<string> lines) => _territory.Load("api/seances", file, Header + string.Concat(lines.Select(line => line + "\n"))).DeliveryKey!.Value;

    /// <summary>Workshops of one month, touched on a day.</summary>
    public static IEnumerable<string> Workshops(int from, int count, int month, int participants, string touched = "2026-01-01") =>
        Enumerable.Range(from, count).Select(id => $"{id};{touched};2025-0{month}-10;atelier;26108;{participants};mails;");

    public void Withdraw(int delivery) => Withdrawal.Run(_territory.Database, delivery);

    /// <summary>Takes activities away from all that was ever known, under a load that says so.</summary>
    public void Erase(IReadOnlyList<string> ids)
    {
        Session.ExecuteText($"delete from fact_activity where source_id in ({string.Join(", ", ids.Select(id => $"'{id}'"))})");
        Session.ExecuteText($"insert into journal_load values ({Session.LatestLoad() + 1}, 'erasure', 'effacement', null, '2026-02-01 10:00:00', '2026-02-01 10:01:00', 0, 0, 0, 0, 0, 0, 0, 0, 'test')");
    }

    /// <summary>ACT-02 counts workshops only, and the plan asks for more.</summary>
    public void Amend()
    {
        _territory.Know(Contract(2, Shipped("ACT-02").Replace("version: 1", "version: 2", StringComparison.Ordinal).Replace("measure: count", "measure: count\nconditions:\n  kinds: [collectif]", StringComparison.Ordinal)));
        _territory.Know(PlanOf(2, Plan.Replace("version: 1", "version: 2", StringComparison.Ordinal).Replace("effective_from: 2024-01-01", "effective_from: 2026-01-01\napplies_from: 2025-01-01", StringComparison.Ordinal).Replace("value: 60", "value: 160", StringComparison.Ordinal)));
    }

    /// <summary>What a draft of 2025 holds today, beside the editions published.</summary>
    public EditionContent Content(int? asOf = null, bool beside = true)
    {
        IndicatorRun run = IndicatorRun.Open(Session, asOf);
        Period year = Period.CivilYear(2025);
        RowFilter inside = RowFilter.Within(run.Settings.Territories);
        ValueRequest whole = new(["ACT-02", "ACT-03"], year, [], inside, Audience.Committee) { ComparedWith = year.YearBefore };
        EarlierFigures earlier = beside ? EarlierFigures.Of(Session, Shelf, year, Audience.Committee) : EarlierFigures.None;
        PublishedValues published = run.Publish([whole, whole.YearBefore, whole with { By = [By] }], year, Audience.Committee, earlier: earlier);
        return new EditionContent(Session, run, year, Audience.Committee, "fr", ["données fictives"], published.Values, published.Plan) { Earlier = earlier };
    }

    /// <summary>A draft of 2025 with a document of one line.</summary>
    public Edition Draft(int? asOf = null) => Desk.Draft(Content(asOf), "chef de projet", null, folder => File.WriteAllText(Path.Combine(folder, "rapport-2025.html"), "<p>Bilan</p>\n"));

    /// <summary>An edition of 2025 brought to its publication.</summary>
    public Edition Published()
    {
        Edition edition = Draft();
        foreach (EditionState state in new[] { EditionState.Review, EditionState.Validated, EditionState.Published })
        {
            Desk.Move(edition, state, "comité stratégique", null);
        }

        return edition;
    }

    public void Dispose()
    {
        _territory.Dispose();
        _shelf.Dispose();
    }

    private static string Shipped(string id) => ShippedContracts.All.Single(text => text.Name == id).Text.Body;

    private static DeclaredText Contract(int version, string yaml) =>
        new(ContractText.Kind, yaml.Split('\n')[0]["id: ".Length..], version, "indicators/x.yaml", CanonicalText.From(yaml));

    private static DeclaredText PlanOf(int version, string yaml) => new("plan", "plan", version, "plan/plan.yaml", CanonicalText.From(yaml));
}
