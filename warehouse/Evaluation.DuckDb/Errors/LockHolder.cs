using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.DuckDb.Errors;

/// <summary>The process that holds a database file, as the engine's message names it.</summary>
/// <param name="Program">Path of its program.</param>
/// <param name="ProcessId">Its process id.</param>
internal sealed partial record LockHolder(string Program, int ProcessId)
{
    public static LockHolder? Parse(string message)
    {
        Match match = Pattern().Match(message);
        return match.Success && int.TryParse(match.Groups["pid"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int pid)
            ? new LockHolder(match.Groups["program"].Value, pid)
            : null;
    }

    [GeneratedRegex(@"held in (?<program>.+) \(PID (?<pid>\d+)\)")]
    private static partial Regex Pattern();
}
