
namespace Evaluation.Warehouse.Territories;

/// <summary>Names one commune of a territory, which tells where on Earth it is.</summary>
public static class AnyCommune
{
    /// <summary>Code of one of its communes; null when the geography held has none.</summary>
    public static string? Of(WarehouseSession session, TerritoryId territory) =>
        session.Read<CommuneCode>("territories/any-commune", new { type = territory.Type, code = territory.Code })[0].Code;

    private sealed record CommuneCode(string? Code);
}
