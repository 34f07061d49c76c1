using System.Diagnostics;
using System.Globalization;

namespace Evaluation.Benchmarks;

/// <summary>One command run as a process of its own: its time and the most memory it was resident with.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="ProcessorSeconds">Time of all its threads: steadier than wall time on a busy machine.</param>
/// <param name="PeakMegabytes">Most resident memory, from <c>VmHWM</c>, in units of 1 000 000 bytes.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record MeasuredProcess(double Seconds, double ProcessorSeconds, double PeakMegabytes, string Output)
{
    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    internal static MeasuredProcess Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        long begun = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        double peak = 0;
        double processor = 0;
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, Peak(process.Id));
            processor = Math.Max(processor, Processor(process.Id));
        }

        double seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        return process.ExitCode == 0
            ? new MeasuredProcess(seconds, processor, peak, output.Result)
            : throw new InvalidOperationException($"[{program} {string.Join(' ', arguments)}] ended with [{process.ExitCode}]: {output.Result} {errors.Result}");
    }

    // Ticks of 10 ms in user and system mode, fields 14 and 15 of the line.
    private static double Processor(int process)
    {
        try
        {
            string[] fields = File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ');
            return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / 100;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static double Peak(int process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024 / 1e6;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
