using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Evaluation.Worker.Schedule.Ledger;

/// <summary>Which machine and which process write in the ledger.</summary>
/// <param name="Node">Name of the machine, or the one given to it.</param>
/// <param name="Process">The process: its number and when it began, so that a number used again is told apart.</param>
internal sealed record NodeIdentity(string Node, string Process)
{
    /// <summary>This process.</summary>
    internal static NodeIdentity Here(string? node = null)
    {
        using Process current = System.Diagnostics.Process.GetCurrentProcess();
        return new NodeIdentity(node ?? Environment.MachineName, Text(current));
    }

    /// <summary>Whether a process of this machine still lives.</summary>
    internal static bool IsAlive(string process)
    {
        try
        {
            using Process found = System.Diagnostics.Process.GetProcessById(int.Parse(process.Split('@')[0], CultureInfo.InvariantCulture));
            return !found.HasExited && Text(found) == process;
        }
        catch (Exception gone) when (gone is ArgumentException or FormatException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    // Whole seconds: how long ago a process began is not told alike every time.
    private static string Text(Process process) =>
        string.Create(CultureInfo.InvariantCulture, $"{process.Id}@{new DateTimeOffset(process.StartTime.ToUniversalTime()).AddMilliseconds(500).ToUnixTimeSeconds()}");
}
