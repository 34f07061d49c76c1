using System.Globalization;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Alerts;

/// <summary>Looks for what somebody should know: in the warehouse and in the ledger.</summary>
internal static class AlertSearch
{
    private const string Theirs = "theirs";

    /// <summary>All there is to tell now.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="settings">Past what one is warned.</param>
    /// <param name="today">The day at the territory.</param>
    /// <param name="runs">Rows of the ledger, oldest first.</param>
    internal static IReadOnlyList<AlertFinding> Of(WarehouseSession session, AlertSettings settings, DateOnly today, IReadOnlyList<RunRow> runs)
    {
        int load = session.LatestLoad();
        IReadOnlyList<AlertFinding> known = load == 0 ? [] : InWarehouse(IndicatorRun.Open(session), session, settings, today, load);
        return [.. known, .. Failed(runs)];
    }

    private static IReadOnlyList<AlertFinding> InWarehouse(IndicatorRun run, WarehouseSession session, AlertSettings settings, DateOnly today, int load)
    {
        Period[] years = [.. new[] { today.Year - 1, today.Year }.Select(year => PeriodText.Parse(year.ToString(CultureInfo.InvariantCulture)))];
        return [.. Late(run, years, today), .. Rejected(session, settings), .. Gaps(session, load), .. OffTarget(run, years)];
    }

    private static IEnumerable<AlertFinding> Late(IndicatorRun run, Period[] years, DateOnly today) =>
        from delivery in years.SelectMany(run.Deliveries).DistinctBy(delivery => (delivery.Feed, delivery.From, delivery.To))
        where delivery.StateOn(today) == DeliveryState.NotReceived
        select new AlertFinding(
            "late_partner",
            string.Create(CultureInfo.InvariantCulture, $"{delivery.Feed} {delivery.From:yyyy-MM-dd}"),
            string.Create(French.Culture, $"Le flux {delivery.Feed} ({delivery.Label.Fr}) du {delivery.From:dd/MM/yyyy} au {delivery.To:dd/MM/yyyy} était attendu le {delivery.Due:dd/MM/yyyy} et n'est pas reçu. Ce n'est pas zéro\u00a0: relancez le partenaire."));

    private static IEnumerable<AlertFinding> Rejected(WarehouseSession session, AlertSettings settings) =>
        from delivery in WarehouseStatus.Read(session).Deliveries.Where(one => one.IsWithdrawn == 0).GroupBy(one => one.Feed).Select(feed => feed.MaxBy(one => one.DeliveryKey)!)
        where delivery.LinesRead > 0 && delivery.LinesRejected > settings.RejectedShare * delivery.LinesRead
        select new AlertFinding(
            "rejected_share",
            string.Create(CultureInfo.InvariantCulture, $"{delivery.Feed} {delivery.DeliveryKey}"),
            $"La livraison {delivery.DeliveryKey} du flux {delivery.Feed} a {French.Count(delivery.LinesRejected, "ligne rejetée", "lignes rejetées")} sur {French.Count(delivery.LinesRead)}, plus que {settings.RejectedShare.ToString("0.##%", French.Culture)}\u00a0: rendez-les au partenaire.");

    private static IEnumerable<AlertFinding> Gaps(WarehouseSession session, int load) =>
        from delivery in CheckedDelivery.Latest(session, load)
        from check in delivery.Checks
        where check.CheckCode.StartsWith(Theirs, StringComparison.Ordinal) && (check.Outcome is "warn" or "fail")
        select new AlertFinding("theirs_gap", string.Create(CultureInfo.InvariantCulture, $"{delivery.Feed} {check.ColumnName} {check.DateKey} {check.TerritoryCode}"), $"Flux {delivery.Feed}\u00a0: {check.Sentence}");

    // A value for which too few deliveries came is not measured, never behind: a late partner turns no target red.
    private static IEnumerable<AlertFinding> OffTarget(IndicatorRun run, Period[] years) =>
        from year in years
        let evaluation = run.Evaluate(year, Audience.Committee)
        where evaluation is not null
        from indicator in evaluation.Indicators
        where indicator.Standing.Assessment == Assessment.Behind
        select new AlertFinding(
            "off_target",
            $"{indicator.Contract.Id} {indicator.Action?.Id ?? "plan"} {year.Code}",
            $"{indicator.Contract.Id} ({indicator.Contract.Label.Fr}), {year.Code}\u00a0: en retard sur la trajectoire attendue, alors que les livraisons attendues sont là.");

    private static IEnumerable<AlertFinding> Failed(IReadOnlyList<RunRow> runs) =>
        from run in runs.Where(row => row.StartedAt is not null && row.Outcome != RunOutcomes.Running && row.Kind != "alerts").GroupBy(row => row.Subject).Select(subject => subject.Last())
        where run.Outcome == RunOutcomes.Failed
        select new AlertFinding("failed_run", run.Subject, $"Le dernier lancement de {run.Subject} a échoué\u00a0: {run.Sentence}");
}
