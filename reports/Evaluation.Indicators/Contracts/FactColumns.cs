namespace Evaluation.Indicators.Contracts;

/// <summary>Which columns of each fact a contract may measure, and which dimensions each fact can be cut up by.</summary>
internal static class FactColumns
{
    private static readonly SliceDimension[] OfActivities =
        [SliceDimension.Time, SliceDimension.Territory, SliceDimension.Seat, SliceDimension.Partner, SliceDimension.Feed, SliceDimension.Structure, SliceDimension.Kind, SliceDimension.Action];

    private static readonly string[] CommonKeys = ["structure_key", "territory_key", "partner_key"];

    /// <summary>Columns that hold numbers.</summary>
    public static IReadOnlyList<string> Numbers(FactTable fact) => fact switch
    {
        FactTable.Activity => ["participants", "supports", "minutes", "recurrents", "followups_individual", "followups_workshop", "redirections"],
        FactTable.Audience => ["participants"],
        FactTable.ActivityTheme => ["participants", "supports"],
        FactTable.Need => ["value"],
        FactTable.Counter => ["gained"],
        FactTable.Rows => ["numerator", "denominator"],
        _ => [],
    };

    /// <summary>Columns that hold durable keys that may be counted once each.</summary>
    public static IReadOnlyList<string> Keys(FactTable fact) => fact switch
    {
        FactTable.Activity => [.. CommonKeys, "mediator_key"],
        FactTable.Audience or FactTable.Support or FactTable.ActivityTheme => CommonKeys,
        _ => [],
    };

    /// <summary>Dimensions the fact can be cut up by.</summary>
    public static IReadOnlyList<SliceDimension> Dimensions(FactTable fact) => fact switch
    {
        FactTable.Activity or FactTable.Support => OfActivities,
        FactTable.Audience => [.. OfActivities, SliceDimension.Attribute],
        FactTable.ActivityTheme => [.. OfActivities, SliceDimension.Theme],
        FactTable.Need => [SliceDimension.Territory],
        FactTable.Counter => [SliceDimension.Territory, SliceDimension.Partner, SliceDimension.Feed, SliceDimension.Structure],
        _ => Enum.GetValues<SliceDimension>(),
    };

    /// <summary>The file of the SELECT that makes the rows of a fact that is no table; null where it is one.</summary>
    public static string? Made(FactTable fact) => fact == FactTable.Counter ? "counter-gains" : null;

    /// <summary>Name of the table; the rows of a contract's own SELECT have none.</summary>
    public static string Table(FactTable fact) => fact switch
    {
        FactTable.Activity => "fact_activity",
        FactTable.Support => "fact_support",
        FactTable.Audience => "fact_audience",
        FactTable.ActivityTheme => "bridge_activity_theme",
        FactTable.Need => "fact_need",
        _ => throw new InvalidOperationException($"Fact [{fact}] is not a table"),
    };
}
