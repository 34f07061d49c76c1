using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Testing;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Tests.Star;

/// <summary>A real warehouse with the few rows of small-star.sql, the shipped contracts, and three versions of a plan.</summary>
public sealed class SmallStar : IDisposable
{
    private static readonly Preparation Filled = new(settings =>
    {
        using WarehouseDatabase database = WarehouseDatabase.Open(settings, new TestClock());
        Fill(database.Session);
    });

    private readonly TestWarehouse _warehouse;

    public SmallStar(TestEngine engine)
    {
        _warehouse = TestWarehouse.New(engine, Filled);
        Database = _warehouse.Open();
    }

    public WarehouseDatabase Database { get; }

    public WarehouseSession Session => Database.Session;

    /// <summary>Figures as of load 2 unless told otherwise.</summary>
    public IndicatorRun Run(int asOf = 2) => IndicatorRun.Open(Session, asOf);

    /// <summary>Keeps a declared text under a load.</summary>
    public void Know(string kind, string name, int version, string body, int load)
    {
        _warehouse.Run();
        Know(Session, kind, name, version, body, load);
    }

    /// <summary>Removes a version of the texts of a kind.</summary>
    public void Forget(string kind, int version)
    {
        _warehouse.Run();
        Session.ExecuteText(Text("delete-text.sql"), new { kind, version });
    }

    /// <summary>An embedded file of this folder.</summary>
    public static string Text(string name) => Resource($"star/{name}");

    /// <summary>An embedded file of this project.</summary>
    public static string Resource(string name) => ShippedFiles.Text(typeof(SmallStar).Assembly, name);

    public void Dispose()
    {
        Database.Dispose();
        _warehouse.Dispose();
    }

    private static void Fill(WarehouseSession session)
    {
        session.ExecuteText(Text("small-star.sql"));
        foreach (ContractText text in ShippedContracts.All)
        {
            Know(session, ContractText.Kind, text.Name, text.Version, text.Text.Body, 1);
        }

        Know(session, "settings", "evaluation.yaml", 1, Text("settings.yaml"), 1);
        Know(session, "plan", "plan-93", 1, Text("plan-v1.yaml"), 1);
        Know(session, "plan", "plan-93", 2, Text("plan-v2.yaml"), 3);
        Know(session, "plan", "plan-93", 3, Text("plan-v3.yaml"), 4);
    }

    private static void Know(WarehouseSession session, string kind, string name, int version, string body, int load) =>
        session.ExecuteText(Text("insert-text.sql"), new { kind, name, version, sha = CanonicalText.From(body).Sha256, body, load });
}
