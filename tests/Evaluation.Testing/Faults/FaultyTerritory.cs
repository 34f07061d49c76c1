using Evaluation.Etl;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Schema;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Testing.Faults;

/// <summary>A territory whose warehouse is where a test wants it: deliveries of one partner, and a count of everything that is there.</summary>
/// <param name="clock">The clock of what is done here; null for a <see cref="TestClock"/>.</param>
public sealed class FaultyTerritory(TimeProvider? clock = null) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TimeProvider _clock = clock ?? new TestClock();
    private readonly PartnerCatalog _catalog = PartnerCatalog.Read(PartnerFolder.Shipped(), [new PartnerFolder("conseiller-numerique", [("partner.yaml", TerritoryOnDisk.Uses("conseiller-numerique", "conseiller-numerique"))])]);

    /// <summary>Opens the warehouse to write and tells it about the partner.</summary>
    public WarehouseDatabase Open(WarehouseSettings settings)
    {
        WarehouseDatabase database = WarehouseDatabase.Open(settings, _clock);
        try
        {
            new DeclaredLoad(database, _clock).Register(_catalog, []);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens the warehouse and loads a delivery of so many lines.</summary>
    public LoadReport Load(WarehouseSettings settings, int lines)
    {
        using WarehouseDatabase database = Open(settings);
        return Load(database, lines);
    }

    /// <summary>Loads a delivery of so many lines.</summary>
    /// <param name="database">The open warehouse.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="underWay">Done once, when the load has read some lines and has not settled anything yet.</param>
    public LoadReport Load(WarehouseDatabase database, int lines, Action? underWay = null)
    {
        string file = _folder.Write($"cra-{lines}.csv", CraText.Many(lines));
        PartnerLoad loader = new(database, new DeliveryArchive(_folder.File("archive")), new PseudonymKey(new byte[PseudonymKey.Size]), new TerritoryId("departement", "23"), _clock);
        return loader.Load(_catalog.Find("conseiller-numerique/cra-v1"), file, null, new Once(underWay));
    }

    /// <summary>How many rows each table has, one a line.</summary>
    public string Counts(WarehouseSettings settings)
    {
        using WarehouseDatabase database = WarehouseDatabase.OpenReadOnly(settings, _clock);
        return Counts(database.Session);
    }

    /// <summary>How many rows each table has, one a line.</summary>
    public static string Counts(WarehouseSession session) => string.Join('\n', StarDictionary.Current.Tables
        .Where(table => table.Kind != TableKind.Staging)
        .Select(table => $"{table.Name} {session.ScalarText<long>($"select count(*) as n from {table.Name}")}"));

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private sealed class Once(Action? action) : IProgress<long>
    {
        private Action? _action = action;

        public void Report(long value)
        {
            Action? due = _action;
            _action = null;
            due?.Invoke();
        }
    }
}
