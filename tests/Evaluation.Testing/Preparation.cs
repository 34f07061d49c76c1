using Evaluation.Etl;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Testing;

/// <summary>What a warehouse knows when a test gets it: made once per engine and process, then copied for each test.</summary>
/// <param name="fill">Makes it of an empty database; all that it opens it closes.</param>
public sealed class Preparation(Action<WarehouseSettings> fill)
{
    // Those of the tests' own files, and the large ones that invented people come from.
    private static readonly string[] Departements = ["23", "26", "49", "69", "75", "93", "971", "973", "974", "976"];
    private static readonly string[] Communes = ["13055", "31555", "33063", "44109", "59350", "67482", "29019"];

    /// <summary>The tables of the star, and what the program writes into new ones.</summary>
    public static Preparation Star { get; } = new(settings => WarehouseDatabase.Open(settings, new TestClock()).Dispose());

    /// <summary>The code lists and the official geography, with the communes of a few départements only: a copy is made, and a load reads them, in a fraction of the time.</summary>
    public static Preparation FewCommunes { get; } = new(settings =>
    {
        TestClock clock = new();
        using WarehouseDatabase database = WarehouseDatabase.Open(settings, clock);
        new DeclaredLoad(database, clock).RegisterTexts(PartnerCatalog.Read([], []), []);
        foreach (int vintage in Geography.Shipped)
        {
            Geography whole = Geography.Read(vintage);
            new GeographyLoad(database, clock).Load(whole with { Territories = [.. whole.Territories.Where(IsKept)] });
        }
    });

    /// <summary>The code lists and the whole official geography.</summary>
    public static Preparation WholeCountry { get; } = new(settings =>
    {
        TestClock clock = new();
        using WarehouseDatabase database = WarehouseDatabase.Open(settings, clock);
        new DeclaredLoad(database, clock).Register(PartnerCatalog.Read([], []), []);
    });

    /// <summary>The same, and these partners.</summary>
    public Preparation With(PartnerCatalog partners) => new(settings =>
    {
        fill(settings);
        TestClock clock = new();
        using WarehouseDatabase database = WarehouseDatabase.Open(settings, clock);
        new DeclaredLoad(database, clock).Register(partners, []);
    });

    /// <summary>Makes it of an empty database.</summary>
    internal void Fill(WarehouseSettings settings) => fill(settings);

    private static bool IsKept(Territory territory) =>
        territory.Id.Type is "country" or "region" or "departement" or "epci"
        || territory.Ancestors.Prepend(territory.Id).Any(place => (place.Type == "departement" ? Departements : place.Type == "commune" ? Communes : []).Contains(place.Code));
}
