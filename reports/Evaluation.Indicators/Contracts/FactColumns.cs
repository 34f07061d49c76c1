namespace Evaluation.Indicators.Contracts;

/// <summary>Which columns of each fact a contract may measure, and which dimensions each fact can be cut up by.</summary>
internal static class FactColumns
{
    private static readonly SliceDimension[] OfActivities =
        [SliceDimension.Time, SliceDimension.Territory, SliceDimension.Seat, SliceDimension.Partner, SliceDimension.Feed, SliceDimension.Structure, SliceDimension.Kind, SliceDimension.Action];

    private static readonly SliceDimension[] OfMoney =
        [SliceDimension.Time, SliceDimension.Territory, SliceDimension.Seat, SliceDimension.Partner, SliceDimension.Feed, SliceDimension.Structure, SliceDimension.Funder];

    private static readonly string[] CommonKeys = ["structure_key", "territory_key", "partner_key"];

    /// <summary>Columns that hold numbers.</summary>
    public static IReadOnlyList<string> Numbers(FactTable fact) => fact switch
    {
        FactTable.Activity => ["participants", "supports", "minutes", "recurrents", "followups_individual", "followups_workshop", "redirections", "oriented"],
        FactTable.Audience => ["participants"],
        FactTable.ActivityTheme or FactTable.ActivityEquipment => ["participants", "supports"],
        FactTable.ActivityRedirection => ["redirections"],
        FactTable.Need => ["value"],
        FactTable.Counter => ["gained"],
        FactTable.MoneyStep or FactTable.Expense => ["amount_cents"],
        FactTable.CommitmentStep => ["quantity"],
        FactTable.PassStep => ["passes", "amount_cents"],
        FactTable.Person => ["newcomer", "helped"],
        FactTable.Place => ["places"],
        FactTable.Post => ["posts", "contracted_cents", "paid_cents"],
        FactTable.Training => ["trained", "certified", "minutes"],
        FactTable.Coordination => ["minutes", "participants", "mediators", "structures", "others"],
        FactTable.Rows => ["numerator", "denominator"],
        _ => [],
    };

    /// <summary>Columns that hold durable keys that may be counted once each.</summary>
    public static IReadOnlyList<string> Keys(FactTable fact) => fact switch
    {
        FactTable.Activity => [.. CommonKeys, "mediator_key"],
        FactTable.Audience or FactTable.Support or FactTable.ActivityTheme or FactTable.ActivityEquipment or FactTable.ActivityRedirection => CommonKeys,
        FactTable.MoneyStep or FactTable.Expense => [.. CommonKeys, "agreement_key", "funder_key", "action_key"],
        FactTable.CommitmentStep => ["structure_key", "partner_key", "agreement_key", "action_key"],
        FactTable.PassStep => [.. CommonKeys, "place_key", "funder_key"],
        FactTable.Person => [.. CommonKeys, "beneficiary_key", "namespace_key"],
        FactTable.Training or FactTable.Coordination or FactTable.Post => CommonKeys,
        FactTable.Rows => [.. CommonKeys, "mediator_key", "beneficiary_key"],
        _ => [],
    };

    /// <summary>Columns that hold codes of a short list, of which a contract may keep some.</summary>
    public static IReadOnlyList<string> Codes(FactTable fact) => fact switch
    {
        FactTable.MoneyStep or FactTable.PassStep => ["step"],
        FactTable.Expense => ["kind"],
        FactTable.CommitmentStep => ["step", "kind", "unit"],
        FactTable.Activity => ["autonomy", "redirection_kind", "workshop_level"],
        FactTable.ActivityEquipment => ["equipment"],
        FactTable.ActivityRedirection => ["redirection_kind"],
        FactTable.Place => ["freshness"],
        FactTable.Post => ["kind", "state"],
        FactTable.Training => ["kind", "theme"],
        FactTable.Coordination => ["kind", "level", "theme"],
        FactTable.Rows => ["code"],
        _ => [],
    };

    /// <summary>Whether rows of the fact are told one by one, so that none told is nothing known, never a zero.</summary>
    public static bool IsTold(FactTable fact) => fact is FactTable.MoneyStep or FactTable.Expense or FactTable.CommitmentStep or FactTable.PassStep;

    /// <summary>Dimensions the fact can be cut up by.</summary>
    public static IReadOnlyList<SliceDimension> Dimensions(FactTable fact) => fact switch
    {
        FactTable.Activity or FactTable.ActivityEquipment or FactTable.ActivityRedirection => [.. OfActivities, SliceDimension.Code],
        FactTable.Support => OfActivities,
        FactTable.Person => [.. OfActivities.Except([SliceDimension.Action])],
        FactTable.Audience => [.. OfActivities, SliceDimension.Attribute],
        FactTable.ActivityTheme => [.. OfActivities, SliceDimension.Theme],
        FactTable.Need => [SliceDimension.Territory],
        FactTable.Counter => [SliceDimension.Territory, SliceDimension.Partner, SliceDimension.Feed, SliceDimension.Structure],
        FactTable.MoneyStep or FactTable.Expense => [.. OfMoney, SliceDimension.Agreement, SliceDimension.FundedAction],
        FactTable.CommitmentStep => [SliceDimension.Time, SliceDimension.Seat, SliceDimension.Partner, SliceDimension.Feed, SliceDimension.Structure, SliceDimension.Agreement, SliceDimension.FundedAction],
        FactTable.PassStep => OfMoney,
        FactTable.Place or FactTable.Post => [SliceDimension.Territory, SliceDimension.Partner, SliceDimension.Feed, SliceDimension.Structure, SliceDimension.Code],
        FactTable.Training or FactTable.Coordination => [SliceDimension.Time, SliceDimension.Territory, SliceDimension.Partner, SliceDimension.Feed, SliceDimension.Structure, SliceDimension.Code],
        _ => Enum.GetValues<SliceDimension>(),
    };

    /// <summary>The file of the SELECT that makes the rows of a fact that is no table; null where it is one.</summary>
    public static string? Made(FactTable fact) => fact switch
    {
        FactTable.Counter => "counter-gains",
        FactTable.Person => "persons",
        FactTable.Place => "places",
        FactTable.Post => "posts",
        _ => null,
    };

    /// <summary>Name of the table; the rows of a contract's own SELECT have none.</summary>
    public static string Table(FactTable fact) => fact switch
    {
        FactTable.Activity => "fact_activity",
        FactTable.Support => "fact_support",
        FactTable.Audience => "fact_audience",
        FactTable.ActivityTheme => "bridge_activity_theme",
        FactTable.ActivityEquipment => "bridge_activity_equipment",
        FactTable.ActivityRedirection => "bridge_activity_redirection",
        FactTable.Need => "fact_need",
        FactTable.MoneyStep => "fact_money_step",
        FactTable.Expense => "fact_expense",
        FactTable.CommitmentStep => "fact_commitment_step",
        FactTable.PassStep => "fact_pass_step",
        FactTable.Training => "fact_training",
        FactTable.Coordination => "fact_coordination",
        _ => throw new InvalidOperationException($"Fact [{fact}] is not a table"),
    };
}
