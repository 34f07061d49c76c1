using Evaluation.Declared;
using Evaluation.Indicators;
using Evaluation.Indicators.Contracts;
using Evaluation.Testing;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Worker.Tests.Disclosure;

/// <summary>A plan of Nouvelle-Aquitaine fed by real files, kept beside the repository: 300 reports of digital advisers over France, counters of Aidants Connect, the fragility index.</summary>
public sealed class RealTerritory : IDisposable
{
    // Actions that overlap: those of one theme are of both kinds.
    private const string Actions = """
                actions:
                  - id: seul
                    label: { fr: Aide individuelle, en: Individual help }
                    owner: Structures
                    from: 2022-01-01
                    to: 2024-12-31
                    counts: { kinds: [individuel, ponctuel] }
                    indicators:
                      - contract: ACT-03
                        baseline: { date: 2021-12-31, value: 0 }
                        targets: [ { date: 2022-12-31, value: 100 } ]
                  - id: demarches
                    label: { fr: Démarches, en: Procedures }
                    owner: Structures
                    from: 2022-01-01
                    to: 2024-12-31
                    counts: { themes: [demarches_administratives] }
                    indicators:
                      - contract: ACT-03
                        baseline: { date: 2021-12-31, value: 0 }
                        targets: [ { date: 2022-12-31, value: 100 } ]

        """;

    private readonly TerritoryOnDisk _territory = new(TestEngine.DuckDb, "region:75", wholeCountry: true);

    public RealTerritory()
    {
        _territory.Declare("aidants-connect/partner.yaml", TerritoryOnDisk.Uses("aidants-connect", "aidants-connect"));
        _territory.Register();
        _territory.Know([
            .. ShippedContracts.All.Select(contract => new DeclaredText(ContractText.Kind, contract.Name, contract.Version, $"reports/indicators/{contract.Name}", contract.Text)),
            new DeclaredText(FolderSettings.Kind, "evaluation", null, "evaluation.yaml", CanonicalText.From(TerritoryTexts.Settings("Nouvelle-Aquitaine", "region:75"))),
            new DeclaredText("plan", "plan", 1, "plan/plan.yaml", CanonicalText.From(TerritoryTexts.Plan(2022, "ACT-03", 0, ("2022-12-31", 200), Actions)))]);
        Load("conseiller-numerique/cra-v1", "coop-v1-cras/crasV1Examples.csv");
        Load("aidants-connect/structures-compteurs", "aidants-connect/20230718-aidants-connect-structures.csv");
        Load("mednum/ifn-epci", "ifn/ifn-epci-all-variation.csv");
    }

    internal WarehouseSession Session => _territory.Database.Session;

    public void Dispose() => _territory.Dispose();

    private void Load(string feed, string file)
    {
        string path = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", file));
        Assert.True(File.Exists(path), $"This test reads a real partner file that is kept beside the repository: {path} is absent.");
        _territory.LoadFile(feed, path);
    }
}
