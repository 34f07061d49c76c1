using System.Data;
using System.Text;
using Evaluation.Etl;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Erasing;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Returns;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Erasing;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Reading;
using Evaluation.Warehouse.Territories;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Testing;

/// <summary>A territory folder with its partners, a warehouse that knows them, and an archive; deliveries are loaded by the product's own steps.</summary>
public sealed class TerritoryOnDisk : IDisposable
{
    private static readonly string[][] Usual = [["conseiller-numerique", "conseiller-numerique"], ["mednum", "mednum"], ["foyer", "tableur"]];
    private static readonly PartnerCatalog UsualCatalog = PartnerCatalog.Read(PartnerFolder.Shipped(), [.. Usual.Select(partner => new PartnerFolder(partner[0], [($"partners/{partner[0]}/partner.yaml", Uses(partner[0], partner[1]))]))]);
    private static readonly Preparation FewCommunes = Preparation.FewCommunes.With(UsualCatalog);
    private static readonly Preparation WholeCountry = Preparation.WholeCountry.With(UsualCatalog);

    private readonly TemporaryFolder _folder = new();
    private readonly TestWarehouse _warehouse;
    private readonly TerritoryId _territory;

    /// <summary>A folder whose partners deliver by the standard feeds: <c>conseiller-numerique</c>, <c>mednum</c> and <c>foyer</c> (which uses <c>tableur</c>).</summary>
    /// <param name="engine">The engine of its warehouse.</param>
    /// <param name="territory">The territory of the plan.</param>
    /// <param name="wholeCountry">Whether its warehouse knows all communes, rather than those of <see cref="Preparation.FewCommunes"/>.</param>
    public TerritoryOnDisk(TestEngine engine, string territory = "departement:26", bool wholeCountry = false)
    {
        _territory = TerritoryId.TryParse(territory)!;
        _warehouse = TestWarehouse.New(engine, wholeCountry ? WholeCountry : FewCommunes);
        Database = _warehouse.Open();
        Catalog = UsualCatalog;
        foreach (string[] partner in Usual)
        {
            Declare($"{partner[0]}/partner.yaml", Uses(partner[0], partner[1]));
        }
    }

    /// <summary>The clock of deliveries.</summary>
    public TestClock Clock => _warehouse.Clock;

    /// <summary>The key of pseudonyms.</summary>
    public PseudonymKey Key { get; } = new(Enumerable.Range(7, PseudonymKey.Size).Select(number => (byte)number).ToArray());

    /// <summary>Where the warehouse is.</summary>
    public WarehouseSettings Settings => _warehouse.Settings;

    /// <summary>The open warehouse.</summary>
    public WarehouseDatabase Database { get; private set; }

    /// <summary>The partners registered last.</summary>
    public PartnerCatalog Catalog { get; private set; }

    /// <summary>Path of the archive.</summary>
    public string ArchivePath => Path.Combine(_folder.Path, "archive");

    /// <summary>The originals that wait to go back, kept 30 days.</summary>
    public InboxOriginals Originals => new(_folder.File("inbox", "originals"), ReturnTerms.Usual.KeepDays, Clock);

    /// <summary>Path of the folder.</summary>
    public string FolderPath => _folder.Path;

    /// <summary>The text of a partner that delivers by the feeds of a standard one.</summary>
    public static string Uses(string code, string standard) => $"partner: {code}\nlabel: {{ fr: {code}, en: {code} }}\nuses: {standard}\n";

    /// <summary>Writes a declared file of the folder's partners; <see cref="Register"/> tells the warehouse.</summary>
    public void Declare(string path, string text) => _folder.Write($"partners/{path}", text);

    /// <summary>Removes a declared file.</summary>
    public void Undeclare(string path) => File.Delete(_folder.File("partners", path));

    /// <summary>Reads the partners of the folder and tells the warehouse.</summary>
    public PartnerCatalog Register()
    {
        Catalog = PartnerCatalog.Read(PartnerFolder.Shipped(), PartnerFolder.Under(Path.Combine(_folder.Path, "partners")));
        Know();
        return Catalog;
    }

    /// <summary>Tells the warehouse of declared texts.</summary>
    public void Know(params DeclaredText[] texts) => new DeclaredLoad(Database, Clock).Register(Catalog, texts);

    /// <summary>Path of a delivery file with this content.</summary>
    public string FileOf(string name, byte[] content)
    {
        string path = _folder.File("livraisons", name);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Loads a delivery of this content.</summary>
    public LoadReport Load(string feed, string name, byte[] content, DateTime? asOf = null) => LoadFile(feed, FileOf(name, content), asOf);

    /// <summary>Loads a delivery of this text, written in UTF-8.</summary>
    public LoadReport Load(string feed, string name, string content, DateTime? asOf = null, string? accepted = null) =>
        Loader().Load(Catalog.Find(feed), FileOf(name, Encoding.UTF8.GetBytes(content)), asOf, accepted: accepted);

    /// <summary>Loads a file.</summary>
    public LoadReport LoadFile(string feed, string path, DateTime? asOf = null, bool onlyCorrects = false) => Loader().Load(Catalog.Find(feed), path, asOf, null, null, onlyCorrects);

    /// <summary>Writes what goes back of a delivery into the folder <c>a-renvoyer</c>.</summary>
    public WrittenReturn SendBack(int delivery)
    {
        KeptOutDelivery kept = KeptOutDelivery.Read(Database.Session).Single(kept => kept.DeliveryKey == delivery);
        PartnerReturns returns = new(Database.Session, new DeliveryArchive(ArchivePath), Originals, ReturnTerms.Usual with { Contact = "Claire Lenoir, 04 75 00 00 00" });
        return returns.Write(Catalog.Find(kept.Feed), kept, Path.Combine(FolderPath, "a-renvoyer"));
    }

    /// <summary>Maps the archived deliveries of a feed again, oldest knowledge first.</summary>
    public IReadOnlyList<LoadReport> Replay(string feed)
    {
        PartnerLoad loader = Loader();
        int key = FeedKeys.Read(Database.Session, feed).Feed;
        return [.. DeliveryJournal.OfFeed(Database.Session, key).Select(delivery => loader.Replay(Catalog.Find(feed), delivery))];
    }

    /// <summary>Erases persons.</summary>
    public ErasureOutcome Erase(IReadOnlyList<PersonPseudonym> persons, ErasureReason reason) =>
        new Erasure(Database, new DeliveryArchive(ArchivePath), Catalog, Key, Originals).Run(persons, reason);

    /// <summary>The rows of a query in portable words, values joined by <c>|</c>, in their order.</summary>
    public IReadOnlyList<string> Rows(string sql) => TestWarehouse.Rows(Database.Session, sql);

    /// <summary>All rows of a table, values joined by <c>|</c>, in an order that is the same on every engine.</summary>
    /// <param name="table">The table, and what else stands behind <c>from</c>.</param>
    public IReadOnlyList<string> All(string table) => [.. Rows($"select * from {table}").Order(StringComparer.Ordinal)];

    /// <summary>The only value of a query.</summary>
    public string Value(string sql) => string.Join('\n', Rows(sql));

    /// <summary>Closes the warehouse, so that another may open it.</summary>
    public void Close() => Database.Dispose();

    /// <summary>Opens it again.</summary>
    public void Reopen() => Database = _warehouse.Open();

    /// <inheritdoc/>
    public void Dispose()
    {
        // A file that goes at once need not be written in order first, which takes DuckDB as long as a small load: without a log there is nothing to write.
        if (Settings.Engine == Engine.DuckDb && OperatingSystem.IsLinux())
        {
            File.Delete(Settings.Location + ".wal");
        }

        Database.Dispose();
        _warehouse.Dispose();
        _folder.Dispose();
    }

    private PartnerLoad Loader() => new(Database, new DeliveryArchive(ArchivePath), Key, _territory, Clock, Originals);
}
