using Evaluation.Worker.Fetching;

namespace Evaluation.Worker.Printing;

/// <summary>Prints what was fetched and what came of it.</summary>
internal static class FetchReportPrint
{
    /// <summary>Prints it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where remarks go.</param>
    /// <param name="errors">Where a refusal goes.</param>
    internal static void Print(FetchReport report, TextWriter output, TextWriter errors)
    {
        foreach (string note in report.Notes)
        {
            output.WriteLine($"{report.Feed} : {note}");
        }

        if (report.Refusal is { } refusal)
        {
            errors.WriteLine(refusal);
        }

        if (report.Loads.Count > 0)
        {
            LoadReportPrint.Print(report.Loads);
        }
    }
}
