using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>The lines that activities were read from, for facts that only name their activity.</summary>
internal static class ActivityLines
{
    // A query of its own: where supports are spread by person, Citus joins no table of activities to them, but does join what a query gives.

    /// <summary>A query of them, to be joined.</summary>
    /// <param name="leaf">What is counted: where it is of a period, only activities of it.</param>
    internal static string Of(Leaf leaf)
    {
        string period = leaf.Contract.At == ValueMoment.Period ? " and a.date_key >= @from and a.date_key <= @to" : "";
        return $"(select a.activity_key as activity_key, a.delivery_key as delivery_key, a.line_number as line_number from fact_activity as a where {SqlKeys.Held("a")}{period})";
    }
}
