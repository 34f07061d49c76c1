using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Worker.Reporting;

/// <summary>A yearly report as it was ordered.</summary>
/// <param name="Period">The year.</param>
/// <param name="Folder">Where its files go.</param>
/// <param name="Language">Its language; null for that of the territory folder.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="AsOf">The load as of which it tells; null for the last.</param>
internal sealed record YearlyOrder(Period Period, string Folder, ReportLanguage? Language, Audience Audience, int? AsOf)
{
    /// <summary>Whether a PDF is wanted too.</summary>
    internal bool Pdf { get; init; }
}
