using System.Globalization;
using System.Security.Cryptography;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Territories;

/// <summary>Loads a vintage of the official geography: its territories, who lies in whom, and the population of communes as a need.</summary>
public sealed class GeographyLoad(WarehouseDatabase database, TimeProvider clock)
{
    /// <summary>The feed that populations come by.</summary>
    public static FeedIdentity Feed { get; } = new(
        "territoires", "INSEE et DGCL", "INSEE and DGCL", "territoires/decoupage-administratif", "territoires/decoupage-administratif", "Découpage administratif et populations légales", "Official geography and legal populations", 1);

    /// <summary>Loads every shipped vintage that the warehouse does not hold yet, oldest first.</summary>
    /// <returns>Vintages loaded.</returns>
    public IReadOnlyList<int> LoadMissing()
    {
        HashSet<int> held = [.. database.Session.Read<int>("territories/vintages")];
        IReadOnlyList<int> missing = [.. Geography.Shipped.Where(vintage => !held.Contains(vintage))];
        foreach (int vintage in missing)
        {
            Load(Geography.Read(vintage));
        }

        return missing;
    }

    /// <summary>Loads a vintage that the warehouse does not hold.</summary>
    public void Load(Geography geography)
    {
        using WarehouseLoad load = database.BeginLoad(LoadKind.Reference, string.Create(CultureInfo.InvariantCulture, $"découpage administratif {geography.Vintage}"));
        (int partner, int feed) = new PartnerKeys(load).Register([Feed])[Feed.Feed];
        Dictionary<TerritoryId, int> keys = Territories(load, geography);
        Links(load, geography, keys);
        SettledRows settled = Populations(load, geography, keys, partner, feed);
        long read = geography.Territories.Count(territory => territory.Population is not null);
        load.Complete(new LoadOutcome(read, settled.Loaded, settled.Unchanged, settled.Stale, settled.SetAside, 0, settled.RowsOpened, settled.RowsClosed), 0);
    }

    private static Dictionary<TerritoryId, int> Territories(WarehouseLoad load, Geography geography)
    {
        VersionedRows rows = new(load, StarDictionary.Current["dim_territory"], "territory_type", "code");
        IReadOnlyList<int> keys = rows.Apply([.. geography.Territories.Select(territory => new object?[] { territory.Id.Type, territory.Id.Code, territory.Name })]);
        return geography.Territories.Zip(keys).ToDictionary(pair => pair.First.Id, pair => pair.Second);
    }

    private static void Links(WarehouseLoad load, Geography geography, Dictionary<TerritoryId, int> keys)
    {
        using RowAppender appender = load.Session.OpenAppender("bridge_territory");
        foreach (Territory territory in geography.Territories)
        {
            foreach (TerritoryId ancestor in territory.Ancestors.Prepend(territory.Id))
            {
                appender.Append(keys[territory.Id]);
                appender.Append(keys[ancestor]);
                appender.Append(ancestor.Type);
                appender.Append((short)geography.Vintage);
                appender.Append(load.Key);
                appender.Append(WarehouseLoad.Open);
                appender.EndRow();
            }
        }

        appender.Complete();
    }

    private SettledRows Populations(WarehouseLoad load, Geography geography, Dictionary<TerritoryId, int> keys, int partner, int feed)
    {
        string path = Geography.CommunesFile(geography.Vintage);
        string hash;
        using (FileStream stream = File.OpenRead(path))
        {
            hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        }

        int measure = CodeKeys.Read(load, "dim_need_measure")["population"];
        DeliveryScope scope = new(DeliveryJournal.NextKey(load), feed, partner, 1, "population", null, false, DateKey.Beginning, DateKey.Never);
        DeliveryJournal.Write(load, scope, new DeliveryReceived($"communes.json ({geography.Vintage})", hash, hash, new FileInfo(path).Length, clock.GetUtcNow().UtcDateTime, hash));
        using FactRows needs = new(load, scope.DeliveryKey, [StarDictionary.Current["fact_need"]]);
        foreach (Territory territory in geography.Territories.Where(territory => territory.Population is not null))
        {
            string source = string.Create(CultureInfo.InvariantCulture, $"{territory.Id}|population|{geography.Vintage}");
            needs.Add(
                0,
                new StagedRow(territory.Line, source, null, territory.Population!.Value, territory.Line),
                [measure, keys[territory.Id], territory.Id.Type, territory.Id.Code, (short)geography.Vintage, (decimal)territory.Population]);
        }

        return needs.Settle(scope);
    }
}
