using Evaluation.Declared;
using Evaluation.Indicators;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Keeping;
using Evaluation.Segments.Running;
using Evaluation.Testing;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Tests.Running;

/// <summary>A warehouse with the planted groups of segment-star.sql.</summary>
public sealed class SegmentStar : IDisposable
{
    private static readonly Preparation Filled = new(settings =>
    {
        using WarehouseDatabase database = WarehouseDatabase.Open(settings, new TestClock());
        database.Session.ExecuteText(Resource("segment-star.sql"));
        foreach (ContractText text in ShippedContracts.All)
        {
            Know(database.Session, ContractText.Kind, text.Name, text.Version, text.Text.Body);
        }

        Know(database.Session, FolderSettings.Kind, "evaluation.yaml", 1, TerritoryTexts.Settings("Seine-Saint-Denis", "departement:93"));
    });

    private readonly TestWarehouse _warehouse;

    public SegmentStar(TestEngine engine)
    {
        _warehouse = TestWarehouse.New(engine, Filled);
        Database = _warehouse.Open();
    }

    public WarehouseDatabase Database { get; }

    public WarehouseSession Session => Database.Session;

    /// <summary>The definition shipped under a name.</summary>
    internal static SegmentDefinition Definition(string id) => ShippedSegments.All.Single(one => one.Id == id);

    /// <summary>That of supports without what would divide one of both publics again: the need of the commune, workshops.</summary>
    internal static SegmentDefinition Supports { get; } = Definition("supports") is var supports ? supports with { Features = [.. supports.Features.Where(feature => feature.Column is not ("ifn" or "workshop"))] } : null!;

    /// <summary>A run of 2025.</summary>
    internal SegmentFinding Run(SegmentDefinition definition, WantedNumber? wanted = null, int cores = 1) => new SegmentRunner(Session).Run(
        new SegmentQuestion(definition, Period.CivilYear(2025)) { Wanted = wanted, Cores = cores }, new SegmentKeeping(Database).Past(definition.Id), null, CancellationToken.None);

    /// <summary>A run of 2025, kept.</summary>
    internal int Keep(SegmentDefinition definition) => new SegmentKeeping(Database).Keep(Run(definition));

    /// <summary>Changes the rows.</summary>
    internal void Change(string statement)
    {
        _warehouse.Run();
        Session.ExecuteText(statement);
    }

    public void Dispose()
    {
        Database.Dispose();
        _warehouse.Dispose();
    }

    private static string Resource(string name) => ShippedFiles.Text(typeof(SegmentStar).Assembly, $"running/{name}");

    private static void Know(WarehouseSession session, string kind, string name, int version, string body) =>
        session.ExecuteText(Resource("know-text.sql"), new { kind, name, version, sha = CanonicalText.From(body).Sha256, body, load = 1 });
}
