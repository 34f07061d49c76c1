using Evaluation.Worker.Printing;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Printing;

/// <summary>Runs in words for people.</summary>
internal static class RunText
{
    /// <summary>One line for the log of the host.</summary>
    internal static string Of(RunRow row) => $"{row.Subject}\u00a0: {Outcome(row.Outcome)} ({Reason(row.Reason)}{Lines(row)}). {row.Sentence}".TrimEnd();

    /// <summary>What came of it.</summary>
    internal static string Outcome(string outcome) => outcome switch
    {
        RunOutcomes.Running => "en cours",
        RunOutcomes.Done => "fait",
        RunOutcomes.NothingNew => "rien de nouveau",
        RunOutcomes.Failed => "échec",
        RunOutcomes.Interrupted => "interrompu",
        RunOutcomes.Postponed => "reporté",
        RunOutcomes.Missed => "manqué",
        _ => outcome,
    };

    /// <summary>Why it ran.</summary>
    internal static string Reason(string reason) => reason switch
    {
        RunReasons.Schedule => "prévu",
        RunReasons.Manual => "demandé",
        RunReasons.Backfill => "rattrapage demandé",
        RunReasons.Recovery => "reprise",
        RunReasons.AfterLoad => "après chargement",
        _ => reason,
    };

    /// <summary>How missed moments are made up.</summary>
    internal static string Policy(string? policy) => policy switch
    {
        "once" => "un seul lancement pour tous (once)",
        "skip" => "pas de rattrapage (skip)",
        "each" => "un lancement pour chacun (each)",
        _ => "",
    };

    private static string Lines(RunRow row) => row.LinesRead is { } read ? $", {French.Count(read, "ligne lue", "lignes lues")}, {French.Count(row.LinesRejected ?? 0, "rejetée", "rejetées")}" : "";
}
