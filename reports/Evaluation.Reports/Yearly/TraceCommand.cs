using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;

namespace Evaluation.Reports.Yearly;

/// <summary>The command, whole, that walks a printed value back to its delivery lines.</summary>
internal static class TraceCommand
{
    internal static string Of(ValueSet set, IndicatorValue value) => Of(TrailKey.Of(set, value));

    /// <summary>The command of a value of the plan: the plan's territory, and the action where it follows one.</summary>
    internal static string Of(YearlyValues values, IndicatorValue value) => Of(new TrailKey(
        value.Contract,
        value.Period,
        RowFilter.Within(values.Plan!.Plan.TerritoriesIn(values.Territories)),
        [.. value.Slices.Select(slice => new TrailPlace(slice.Slice, slice.Key, slice.Code))],
        values.Plan.Geography.Wanted,
        values.Plan.AsOf)
    { DefinitionsOn = values.Plan.Period.To });

    private static string Of(TrailKey key) => $"evaluation trace \"{key}\"";
}
