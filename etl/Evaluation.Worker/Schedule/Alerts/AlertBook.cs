using Evaluation.Worker.Schedule.Alerts.Channels;
using Evaluation.Worker.Schedule.Ledger;
using Evaluation.Worker.Schedule.Store;

namespace Evaluation.Worker.Schedule.Alerts;

/// <summary>Which alerts are open, and told by which way: each is told once until what it tells of has ended.</summary>
internal sealed class AlertBook(ScheduleStore store, TimeProvider clock)
{
    /// <summary>Opens the alerts that are new, tells those not told yet, and ends those no longer found.</summary>
    /// <param name="findings">All there is to tell now.</param>
    /// <param name="channels">The ways.</param>
    /// <param name="territory">Name of the territory.</param>
    /// <returns>What was told, and what could not be.</returns>
    internal AlertRound Settle(IReadOnlyList<AlertFinding> findings, IReadOnlyList<IAlertChannel> channels, string territory)
    {
        IReadOnlyList<AlertRow> open = store.Read<AlertRow>("schedule/open-alerts");
        List<string> faults = [];
        int told = channels.Sum(channel => findings.Count(finding => IsTold(finding, channel, open, territory, faults)));
        int ended = 0;
        foreach (AlertRow row in open.Where(row => !findings.Any(finding => finding.Kind == row.Kind && finding.Subject == row.Subject)))
        {
            ended += store.Execute("schedule/end-alert", new { alert = row.AlertId, at = LedgerTime.Text(clock.GetUtcNow()) });
        }

        return new AlertRound(told, ended, [.. faults.Distinct()]);
    }

    private bool IsTold(AlertFinding finding, IAlertChannel channel, IReadOnlyList<AlertRow> open, string territory, List<string> faults)
    {
        AlertRow? row = open.FirstOrDefault(one => one.Kind == finding.Kind && one.Subject == finding.Subject && one.Channel == channel.Name);
        if (row?.SentAt is not null)
        {
            return false;
        }

        DateTimeOffset at = clock.GetUtcNow();
        row ??= Opened(finding, channel, at);
        try
        {
            channel.Tell(finding, territory, LedgerTime.Read(row.RaisedAt));
            store.Execute("schedule/alert-sent", new { alert = row.AlertId, at = LedgerTime.Text(at) });
            return true;
        }
        catch (AlertFault fault)
        {
            faults.Add(fault.Message);
            return false;
        }
    }

    private AlertRow Opened(AlertFinding finding, IAlertChannel channel, DateTimeOffset at)
    {
        AlertRow row = new()
        {
            AlertId = $"{finding.Kind}|{finding.Subject}|{channel.Name}|{LedgerTime.Text(at)}",
            Kind = finding.Kind,
            Subject = finding.Subject,
            Channel = channel.Name,
            Sentence = finding.Sentence,
            RaisedAt = LedgerTime.Text(at),
        };
        store.Execute("schedule/open-alert", row);
        return row;
    }
}

/// <summary>One round of alerts.</summary>
/// <param name="Told">How many were told.</param>
/// <param name="Ended">How many ended.</param>
/// <param name="Faults">What could not be told, and why.</param>
internal sealed record AlertRound(int Told, int Ended, IReadOnlyList<string> Faults);
