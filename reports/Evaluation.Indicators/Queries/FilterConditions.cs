using System.Globalization;
using Evaluation.Indicators.Contracts;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Queries;

/// <summary>Turns a filter into SQL over <c>f</c>: conditions, and joins for territories and themes.</summary>
internal sealed class FilterConditions(StarReader star)
{
    // A longer list teaches nothing: structures, territories.
    private const int MostListed = 40;

    /// <summary>Keeps only the rows of the filter.</summary>
    public void Keep(RowFilter filter, IReadOnlyList<int> territories, StatementParts parts)
    {
        foreach (string condition in Conditions(filter, territories, "kept", "join", parts))
        {
            parts.Keep(condition);
        }
    }

    /// <summary>Whether a row is within the filter, as a condition; joins that keep every row are added.</summary>
    public string Flag(RowFilter filter, IReadOnlyList<int> territories, string prefix, StatementParts parts)
    {
        string[] conditions = [.. Conditions(filter, territories, prefix, "left join", parts)];
        return conditions.Length == 0 ? "1 = 1" : string.Join(" and ", conditions);
    }

    /// <summary>Refuses a filter that names what nobody knows.</summary>
    /// <exception cref="IndicatorRefusal">A code is not held as of the load.</exception>
    public void Check(RowFilter filter)
    {
        CheckDeclared(filter);
        Refuse(filter, declared: false);
    }

    /// <summary>Refuses a filter that names what is declared nowhere; a structure may not have delivered yet.</summary>
    /// <exception cref="IndicatorRefusal">A code is not held as of the load.</exception>
    public void CheckDeclared(RowFilter filter) => Refuse(filter, declared: true);

    /// <summary>Keys of territories.</summary>
    /// <exception cref="IndicatorRefusal">One is not held as of the load.</exception>
    public IReadOnlyList<int> TerritoryKeys(IEnumerable<TerritoryId> territories) => [.. territories.SelectMany(TerritoryKey).Order()];

    private IReadOnlyList<int> TerritoryKey(TerritoryId territory)
    {
        CodeBook list = star.Territories(territory.Type);
        Refuse("territoire", list, [territory.ToString()]);
        return list.Keys([territory.ToString()]);
    }

    private IEnumerable<string> Conditions(RowFilter filter, IReadOnlyList<int> territories, string prefix, string join, StatementParts parts)
    {
        if (territories.Count > 0)
        {
            parts.Join($"{prefix}_place", $"{join} {TerritorySet.Of(territories)} as {prefix}_place on {prefix}_place.territory_key = f.territory_key");
        }

        if (filter.Themes.Count > 0)
        {
            parts.Join($"{prefix}_theme", $"{join} {Themed(filter, parts.OfPeriod)} as {prefix}_theme on {prefix}_theme.activity_key = f.activity_key");
        }

        return FilterPart.All.Where(part => part.Column is not null).Select(part => Keeps(part, filter, parts)).Concat(
        [
            filter.From is DateOnly from ? string.Create(CultureInfo.InvariantCulture, $"f.date_key >= {DateKey.From(from)}") : "",
            filter.To is DateOnly to ? string.Create(CultureInfo.InvariantCulture, $"f.date_key <= {DateKey.From(to)}") : "",
            join == "join" || territories.Count == 0 ? "" : $"{prefix}_place.territory_key is not null",
            join == "join" || filter.Themes.Count == 0 ? "" : $"{prefix}_theme.activity_key is not null",
        ]).Where(condition => condition.Length > 0);
    }

    private string Keeps(FilterPart part, RowFilter filter, StatementParts parts) => part.Codes(filter).Count == 0 ? ""
        : SqlKeys.In(part.Dimension == SliceDimension.Structure ? parts.Structure() : $"f.{part.Column}", part.Codes(filter), star.List(part.Name).Keys);

    private string Themed(RowFilter filter, bool ofPeriod) =>
        $"(select th.activity_key as activity_key from bridge_activity_theme as th where {SqlKeys.In("th.theme_key", filter.Themes, star.List("theme").Keys)} and {SqlKeys.Held("th")}{(ofPeriod ? " and th.date_key >= @from and th.date_key <= @to" : "")} group by th.activity_key)";

    private void Refuse(RowFilter filter, bool declared)
    {
        foreach (FilterPart part in FilterPart.All.Where(part => part.IsDeclared == declared))
        {
            Refuse(part.Word, star.List(part.Name), part.Codes(filter));
        }
    }

    private static void Refuse(string what, CodeBook list, IEnumerable<string> named)
    {
        string[] unknown = [.. list.Unknown(named)];
        if (unknown.Length > 0)
        {
            string known = list.Codes.Count is > 0 and <= MostListed ? $"\u202f; il connaît [{string.Join(", ", list.Codes)}]" : "";
            throw new IndicatorRefusal($"{what} que l'entrepôt ne connaît pas\u00a0: [{string.Join(", ", unknown)}]{known}");
        }
    }
}
