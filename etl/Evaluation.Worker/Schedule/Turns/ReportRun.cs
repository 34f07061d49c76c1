using System.Globalization;
using Evaluation.Indicators.Values;
using Evaluation.Worker.Commands;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Reporting;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>Writes a report that the folder declares.</summary>
internal sealed class ReportRun(LedgeredRun ledgered, string folder, TimeProvider clock)
{
    /// <summary>Runs it.</summary>
    internal RunRow Do(RunOrder order) => ledgered.Do(order, () => Write(order.Subject));

    private RunEnd Write(string name)
    {
        using Workplace open = Workplace.OpenReadOnly(folder, clock);
        ScheduledReport report = open.Folder.Settings.Reports.FirstOrDefault(one => one.Name == name) ?? throw new UsageFault($"Le rapport [{name}] n'est plus déclaré dans evaluation.yaml.");
        DateTimeOffset local = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TerritoryZone.Of(open.Folder.Settings));
        Period year = PeriodText.Parse((local.Year - report.YearsBack).ToString(CultureInfo.InvariantCulture));
        IReadOnlyList<string> files = YearlyFiles.Write(open, new YearlyOrder(year, Path.Combine(folder, report.Out), null, report.Audience, null)).Files;
        return new RunEnd(RunOutcomes.Done, $"Écrit\u00a0: {string.Join(", ", files.Select(Path.GetFileName))}.") { DeclaredSha256 = open.Folder.DeclaredSha256() };
    }
}
