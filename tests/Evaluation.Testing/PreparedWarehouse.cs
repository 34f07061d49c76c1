using Evaluation.Etl;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse;

namespace Evaluation.Testing;

/// <summary>A warehouse that knows the code lists and the official geography and has no partner yet; made once per test run, copied for each test.</summary>
public static class PreparedWarehouse
{
    private static readonly Lazy<byte[]> Made = new(Make);

    /// <summary>Copies it to a new file.</summary>
    public static void CopyTo(string path) => File.WriteAllBytes(path, Made.Value);

    private static byte[] Make()
    {
        using TemporaryFolder folder = new();
        string path = folder.File("prepared.duckdb");
        TestClock clock = new();
        using (WarehouseDatabase database = WarehouseDatabase.Open(WarehouseSettings.At(path), clock))
        {
            new DeclaredLoad(database, clock).Register(PartnerCatalog.Read([], []), []);
        }

        return File.ReadAllBytes(path);
    }
}
