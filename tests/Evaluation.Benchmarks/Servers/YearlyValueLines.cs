using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Worker.Folder;

namespace Evaluation.Benchmarks.Servers;

/// <summary>Everything the yearly report prints, computed by the product and written one value a line; what the plain way is set beside.</summary>
internal static class YearlyValueLines
{
    /// <summary>Computes and writes the values of a year.</summary>
    internal static void Print(string folder, int year, TextWriter output)
    {
        using Workplace workplace = Workplace.OpenReadOnly(folder, TimeProvider.System);
        YearlyValues values = YearlyReading.Of(Open(workplace), Period.CivilYear(year), Audience.Analyst, ReportLanguage.French, [], []);
        foreach (ValueLine line in values.Values.SelectMany(Lines).Concat(values.Plan!.Indicators.SelectMany(Lines)))
        {
            output.WriteLine(line.Text);
        }
    }

    private static IndicatorRun Open(Workplace workplace) => IndicatorRun.Open(workplace.Database.Session);

    private static IEnumerable<ValueLine> Lines(ValueSet set) => set.Values.Select(value => Line(
        value,
        set.Request.Filter.Territories.Count > 0 ? "inside" : "everywhere",
        set.Request.By.Count == 0 ? "" : $"{set.Request.By[0]}",
        value.Slices.Count == 0 ? "" : value.Slices[0].Slice == Slice.Structure ? value.Slices[0].Code : $"{value.Slices[0].Key}"));

    private static IEnumerable<ValueLine> Lines(PlanIndicator indicator) => new[] { indicator.Actual, indicator.YearBefore }
        .Select(value => Line(value, "inside", indicator.Action is null ? "" : "Action", indicator.Action?.Id ?? ""));

    private static ValueLine Line(IndicatorValue value, string place, string slice, string key) => value.Hidden
        ? throw new InvalidOperationException($"[{value.Contract}] is hidden: the folder must have thresholds of 1")
        : new ValueLine(value.Contract, value.Period.From.Year, place, slice, key, value.Interval?.Least ?? value.Numerator, value.Interval?.Most ?? value.Denominator, value.Value);
}
