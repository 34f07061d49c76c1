using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Partner;

/// <summary>Everything a partner's sheet prints, already computed.</summary>
/// <param name="Figures">The partner's own activity, as the partner may see it.</param>
/// <param name="Name">What people call the partner.</param>
/// <param name="Calendar">Its deliveries expected for the period, and whether they came.</param>
/// <param name="Quality">What it delivered and how good it was.</param>
public sealed record PartnerSheetValues(YearlyValues Figures, string Name, IReadOnlyList<DeliveryCoverage> Calendar, PartnerQuality Quality);
