using Evaluation.Indicators.Values;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Queries;

/// <summary>Which rows a figure keeps besides its contract's conditions; every part must hold, an empty one always does.</summary>
/// <param name="Territories">Where it happened: in any of these.</param>
/// <param name="Partners">Codes of partners.</param>
/// <param name="Feeds">Codes of feeds, as <c>partner/feed</c>.</param>
/// <param name="Structures">Identifiers of structures, as the partner writes them.</param>
/// <param name="Kinds">Codes of kinds of activity.</param>
/// <param name="Themes">Codes of themes: at least one of them was treated.</param>
/// <param name="From">First day kept.</param>
/// <param name="To">Last day kept.</param>
public sealed record RowFilter(
    IReadOnlyList<TerritoryId> Territories,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Feeds,
    IReadOnlyList<string> Structures,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Themes,
    DateOnly? From,
    DateOnly? To)
{
    /// <summary>Numbers of agreements, as the partners write them: money that comes under any of these.</summary>
    public IReadOnlyList<string> Agreements { get; init; } = [];

    /// <summary>Every row.</summary>
    public static RowFilter None { get; } = new([], [], [], [], [], [], null, null);

    /// <summary>First and last day kept of a period; none where the last precedes the first.</summary>
    internal (DateOnly From, DateOnly To) Days(Period period) => (From is DateOnly from && from > period.From ? from : period.From, To is DateOnly to && to < period.To ? to : period.To);

    /// <summary>Rows of these territories only.</summary>
    public static RowFilter Within(params IReadOnlyList<TerritoryId> territories) => None with { Territories = territories };
}
