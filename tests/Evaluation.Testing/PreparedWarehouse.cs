using Evaluation.Etl;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse;

namespace Evaluation.Testing;

/// <summary>A warehouse that knows the code lists and the official geography and has no partner yet.</summary>
internal static class PreparedWarehouse
{
    /// <summary>Makes it of an empty database.</summary>
    public static void Fill(WarehouseSettings settings)
    {
        TestClock clock = new();
        using WarehouseDatabase database = WarehouseDatabase.Open(settings, clock);
        new DeclaredLoad(database, clock).Register(PartnerCatalog.Read([], []), []);
    }
}
