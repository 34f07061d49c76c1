using Evaluation.Indicators.Values;
using Evaluation.Reports.Funder;

namespace Evaluation.Worker.Reporting;

/// <summary>The pack of an agreement as it was asked for.</summary>
/// <param name="Agreement">Number of the agreement.</param>
/// <param name="Period">The year.</param>
/// <param name="Folder">Where to write.</param>
/// <param name="Organisation">Who reports in IATI; null when nobody said.</param>
/// <param name="AsOf">The load to know it as of; null for the last one.</param>
internal sealed record FunderOrder(string Agreement, Period Period, string Folder, IatiOrganisation? Organisation, int? AsOf)
{
    /// <summary>Whether a PDF is wanted too.</summary>
    internal bool Pdf { get; init; }
}
