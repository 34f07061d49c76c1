using Evaluation.Indicators;
using Evaluation.Warehouse;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>The years of the plan that deliveries loaded since the last evaluation speak of.</summary>
internal static class TouchedYears
{
    /// <summary>Reads them, oldest first; none after the year under way.</summary>
    internal static IReadOnlyList<int> Read(WarehouseSession session, DateOnly today)
    {
        IReadOnlyList<TouchedDays> touched = session.ReadText<TouchedDays>(session.Text("touched-days", typeof(TouchedYears).Assembly));
        IndicatorRun run = IndicatorRun.Open(session);
        return
        [
            .. from year in touched.SelectMany(days => Years(days, today)).Distinct().Order()
               where run.Plan(new DateOnly(year, 12, 31)) is { } plan && plan.From.Year <= year && year <= plan.To.Year
               select year,
        ];
    }

    // A delivery that does not say which days it speaks of touches the year under way and the one before.
    private static IEnumerable<int> Years(TouchedDays days, DateOnly today)
    {
        int first = days.CoversFrom is { } from and > DateKey.Beginning ? DateKey.ToDay(from).Year : today.Year - 1;
        int last = days.CoversTo is { } to and < DateKey.Never ? DateKey.ToDay(to).Year : today.Year;
        return Enumerable.Range(first, Math.Max(0, Math.Min(last, today.Year) - first + 1));
    }

    private sealed record TouchedDays
    {
        public int? CoversFrom { get; init; }

        public int? CoversTo { get; init; }
    }
}
