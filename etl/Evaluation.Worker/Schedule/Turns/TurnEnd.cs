using System.Globalization;
using Evaluation.Etl;
using Evaluation.Warehouse.Loading;
using Evaluation.Worker.Fetching;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>Sums up what came of the deliveries of one turn.</summary>
internal static class TurnEnd
{
    /// <summary>The end of a run that these reports tell of.</summary>
    internal static RunEnd Of(IReadOnlyList<LoadReport> reports)
    {
        LoadReport[] refused = [.. reports.Where(report => report.Refusal is not null)];
        LoadReport[] loaded = [.. reports.Where(report => report.Outcome is not null)];
        string outcome = refused.Length > 0 ? RunOutcomes.Failed : loaded.Length > 0 ? RunOutcomes.Done : RunOutcomes.NothingNew;
        return new RunEnd(outcome, refused.Length > 0 ? string.Join(' ', refused.Select(report => report.Refusal)) : Sentence(reports, loaded))
        {
            Deliveries = [.. loaded.Select(report => report.DeliveryKey).OfType<int>()],
            LoadKey = loaded.Max(report => report.LoadKey),
            Lines = loaded.Length == 0 ? null : Sum([.. loaded.Select(report => report.Outcome!)]),
        };
    }

    /// <summary>The end of a run that fetched: what the partner refused is its end, what there is to know beside goes with it.</summary>
    internal static RunEnd Of(FetchReport report)
    {
        RunEnd end = Of(report.Loads);
        return report.Refusal is { } refusal ? end with { Outcome = RunOutcomes.Failed, Sentence = refusal }
            : report.Notes.Count == 0 ? end
            : end with { Sentence = string.Join(' ', report.Loads.Count == 0 ? report.Notes : report.Notes.Prepend(end.Sentence)) };
    }

    private static string Sentence(IReadOnlyList<LoadReport> reports, LoadReport[] loaded) => loaded.Length > 0
        ? $"{French.Count(loaded.Length, "livraison chargée", "livraisons chargées")}\u00a0: {string.Join(", ", loaded.Select(report => report.Name))}."
        : reports.Count > 0 ? "Rien de nouveau\u00a0: tout ce qui est là était déjà reçu."
        : "Rien de nouveau\u00a0: le partenaire n'a rien déposé.";

    private static LoadOutcome Sum(LoadOutcome[] outcomes) => new(
        outcomes.Sum(one => one.Read),
        outcomes.Sum(one => one.Loaded),
        outcomes.Sum(one => one.Unchanged),
        outcomes.Sum(one => one.Stale),
        outcomes.Sum(one => one.SetAside),
        outcomes.Sum(one => one.Rejected),
        outcomes.Sum(one => one.RowsOpened),
        outcomes.Sum(one => one.RowsClosed));

    /// <summary>How fresh the data of a feed are, as the ledger writes it; null when none is held.</summary>
    internal static string? Watermark(long? asOf) =>
        asOf is { } microseconds ? DateTime.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : null;
}
