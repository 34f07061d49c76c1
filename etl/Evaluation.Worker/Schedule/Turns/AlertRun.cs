using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Schedule.Alerts;
using Evaluation.Worker.Schedule.Alerts.Channels;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>Looks for what somebody should know, and tells it once.</summary>
internal sealed class AlertRun(LedgeredRun ledgered, RunLedger ledger, AlertBook book, OneAtATime turn, string folder, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan LookedBack = TimeSpan.FromDays(400);
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(15) };

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>Runs it.</summary>
    internal Task<RunRow> DoAsync(RunOrder order, CancellationToken cancellationToken) => ledgered.DoAsync(order, () => LookAsync(cancellationToken), cancellationToken);

    // The turn is given back before anybody is written to: a slow mail server holds up no load.
    private async Task<RunEnd> LookAsync(CancellationToken cancellationToken)
    {
        (TerritoryFolder read, IReadOnlyList<AlertFinding> findings) = await turn.DoAsync(Search, cancellationToken).ConfigureAwait(false);
        if (read.Settings.Alerts is not { } settings)
        {
            return new RunEnd(RunOutcomes.NothingNew, "Aucune alerte n'est déclarée.");
        }

        AlertRound round = book.Settle(findings, AlertChannels.Of(settings, folder, _client, clock), read.Settings.Name);
        string outcome = round.Faults.Count > 0 ? RunOutcomes.Failed : round.Told > 0 ? RunOutcomes.Done : RunOutcomes.NothingNew;
        return new RunEnd(outcome, $"{French.Count(round.Told, "alerte envoyée", "alertes envoyées")}, {French.Count(round.Ended, "close", "closes")}. {string.Join(' ', round.Faults)}".TrimEnd()) { DeclaredSha256 = read.DeclaredSha256() };
    }

    private (TerritoryFolder Folder, IReadOnlyList<AlertFinding> Findings) Search()
    {
        using Workplace open = Workplace.OpenReadOnly(folder, clock);
        DateOnly today = TerritoryZone.Today(open.Folder.Settings, clock);
        return (open.Folder, open.Folder.Settings.Alerts is { } settings ? AlertSearch.Of(open.Database.Session, settings, today, ledger.Since(clock.GetUtcNow() - LookedBack)) : []);
    }
}
