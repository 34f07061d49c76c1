using Evaluation.Declared;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values.Peers;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators;

/// <summary>What figures take from a territory folder's <c>evaluation.yaml</c>.</summary>
/// <param name="Name">Name of the territory, as reports print it.</param>
/// <param name="Territories">The territory of the plan; empty when none is known.</param>
/// <param name="Thresholds">Below how many people a figure is hidden.</param>
public sealed record FolderSettings(string Name, IReadOnlyList<TerritoryId> Territories, DisclosureThresholds Thresholds)
{
    /// <summary>Which territories are peers.</summary>
    public PeerRule Peers { get; init; } = PeerRule.Usual;

    /// <summary>Kind of this text in the warehouse.</summary>
    public const string Kind = "settings";

    /// <summary>Settings of a warehouse that was told none.</summary>
    public static FolderSettings Unknown { get; } = new("", [], DisclosureThresholds.Usual);

    /// <summary>Reads the text held in the warehouse; keys that figures don't take belong to the program.</summary>
    /// <exception cref="DefinitionFaultException">One of the keys read is wrong.</exception>
    public static FolderSettings Read(string file, string text) => DeclaredFile.Read(file, text, map =>
    {
        map.Entries();
        return From(map);
    });

    /// <summary>Reads the keys <c>name</c>, <c>territory</c>, <c>disclosure</c> and, where it is written, <c>peers</c>.</summary>
    public static FolderSettings From(DeclaredMap map) => new(
        map.Text("name"),
        map.Value("territory") is DeclaredValue territory ? [TerritoryId.Read(territory)] : [],
        map.Map("disclosure", DisclosureThresholds.From) ?? DisclosureThresholds.Usual)
    {
        Peers = map.OptionalMap("peers", PeerRule.From) ?? PeerRule.Usual,
    };
}
