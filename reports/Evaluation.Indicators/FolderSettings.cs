using Evaluation.Declared;
using Evaluation.Indicators.Disclosure;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators;

/// <summary>What figures take from a territory folder's settings.</summary>
/// <param name="Name">Name of the territory, as reports print it.</param>
/// <param name="Territories">The territory of the plan; empty when none is named.</param>
/// <param name="Thresholds">Below how many people a figure is hidden.</param>
public sealed record FolderSettings(string Name, IReadOnlyList<TerritoryId> Territories, DisclosureThresholds Thresholds)
{
    /// <summary>Kind of this text in the warehouse.</summary>
    public const string Kind = "settings";

    /// <summary>Settings of a folder that says nothing.</summary>
    public static FolderSettings Unknown { get; } = new("", [], DisclosureThresholds.Usual);

    /// <summary>Reads the keys <c>name</c>, <c>territory</c> (one <c>type:code</c> or a list) and <c>disclosure</c> (<c>internal</c>, <c>public</c>); others belong to the program.</summary>
    /// <exception cref="DefinitionFaultException">One of these keys is wrong.</exception>
    public static FolderSettings Read(string file, string text) => DeclaredFile.Read(file, text, From);

    private static FolderSettings From(DeclaredMap map)
    {
        map.Entries();
        DeclaredMap? disclosure = map.OptionalMap("disclosure");
        DeclaredValue? territory = map.OptionalValue("territory");
        IReadOnlyList<DeclaredValue> territories = territory is null ? [] : territory.IsList ? territory.Items() : [territory];
        return new FolderSettings(
            map.OptionalText("name") ?? "",
            [.. territories.Select(TerritoryId.Read)],
            new DisclosureThresholds(
                disclosure?.OptionalInteger("internal") ?? DisclosureThresholds.Usual.Internal,
                disclosure?.OptionalInteger("public") ?? DisclosureThresholds.Usual.Public));
    }
}
