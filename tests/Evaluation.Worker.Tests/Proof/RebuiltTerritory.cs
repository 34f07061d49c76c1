using Evaluation.Etl;
using Evaluation.Etl.Partners;
using Evaluation.Testing;
using Evaluation.Warehouse.Loading;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Tests.Proof;

/// <summary>A territory whose warehouse is lost, made again from what its folder declares, its archive, and the journal of what came when.</summary>
internal sealed class RebuiltTerritory : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Makes it again.</summary>
    /// <param name="lost">The folder; its warehouse is read for its journal of deliveries only.</param>
    /// <param name="deliveries">The deliveries, in their order, each with its feed.</param>
    internal RebuiltTerritory(string lost, IReadOnlyList<(string Feed, ArchivedDelivery Delivery)> deliveries)
    {
        foreach (string file in Directory.EnumerateFiles(lost, "*", SearchOption.AllDirectories).Where(file => IsKept(Path.GetRelativePath(lost, file))))
        {
            File.Copy(file, _folder.File(Path.GetRelativePath(lost, file).Split(Path.DirectorySeparatorChar)));
        }

        Workplace = Workplace.Open(_folder.Path, TimeProvider.System);
        Workplace.Database.Session.ExecuteText($"attach '{Path.Combine(lost, "entrepot.duckdb")}' as lost (read_only)");
        Workplace.Database.Session.ExecuteText("insert into journal_delivery select * from lost.journal_delivery where delivery_key not in (select delivery_key from journal_delivery)");
        Workplace.Database.Session.ExecuteText("detach lost");
        PartnerLoad loader = Workplace.Loader();
        foreach ((string feed, ArchivedDelivery delivery) in deliveries)
        {
            Feed declared = Workplace.Folder.Partners.Find(feed);
            Assert.Null(loader.Replay(declared, delivery).Refusal);
        }
    }

    internal Workplace Workplace { get; }

    public void Dispose()
    {
        Workplace.Dispose();
        _folder.Dispose();
    }

    private static bool IsKept(string path) => !path.StartsWith("entrepot", StringComparison.Ordinal) && !path.StartsWith("livraisons", StringComparison.Ordinal) && !path.StartsWith("rapport", StringComparison.Ordinal);
}
