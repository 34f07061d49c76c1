using System.Globalization;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Wording;

/// <summary>The fixed words around the figures, in one language. A label that a language lacks doesn't compile.</summary>
internal sealed record Labels
{
    internal required string Code { get; init; }
    internal required NumberFormatInfo Numbers { get; init; }
    internal required string PercentSign { get; init; }

    /// <summary>Whether what is counted stays in the singular after a number of this size: below 2 in French, only after 1 in English.</summary>
    internal required Func<decimal, bool> IsSingular { get; init; }

    internal required string PointsFormat { get; init; }
    internal required string MinutesFormat { get; init; }
    internal required string HoursFormat { get; init; }
    internal required string IntervalFormat { get; init; }
    internal required string MoneyFormat { get; init; }
    internal required string DayFormat { get; init; }
    internal required string SheetPercent { get; init; }
    internal required string SheetMoney { get; init; }
    internal required string SheetDay { get; init; }
    internal required string Colon { get; init; }
    internal required string SkipToContent { get; init; }
    internal required string Contents { get; init; }
    internal required string KnownAsOf { get; init; }
    internal required string Period { get; init; }
    internal required string Territory { get; init; }
    internal required string Filters { get; init; }
    internal required string Contract { get; init; }
    internal required string Coverage { get; init; }
    internal required string Method { get; init; }
    internal required string Flag { get; init; }
    internal required string Disclosure { get; init; }
    internal required string Version { get; init; }
    internal required string Missing { get; init; }
    internal required string MissingMeaning { get; init; }
    internal required string Hidden { get; init; }
    internal required string HiddenMeaning { get; init; }
    internal required string NotApplicable { get; init; }
    internal required string NotApplicableMeaning { get; init; }
    internal required string Figure { get; init; }
    internal required string KeyFigure { get; init; }
    internal required string Card { get; init; }
    internal required string CardHeading { get; init; }
    internal required string Value { get; init; }
    internal required string ComparedWith { get; init; }
    internal required string ComparedValue { get; init; }
    internal required string ChartSheet { get; init; }
    internal required string ChartSheetLead { get; init; }
    internal required string Change { get; init; }
    internal required string State { get; init; }
    internal required string Reading { get; init; }
    internal required string Indicator { get; init; }
    internal required string Meaning { get; init; }
    internal required string Source { get; init; }
    internal required string Calculation { get; init; }
    internal required string Limits { get; init; }
    internal required string NoLimit { get; init; }
    internal required string Sheet { get; init; }
    internal required string Signs { get; init; }
    internal required string Sign { get; init; }
    internal required string ReadingSheet { get; init; }
    internal required string EvidenceSheet { get; init; }
    internal required string EvidenceLead { get; init; }
    internal required string EvidenceKey { get; init; }
    internal required string EvidencePlace { get; init; }
    internal required string EvidenceWhat { get; init; }
    internal required string EvidenceCommand { get; init; }
    internal required string EvidenceOf { get; init; }
    internal required string PageNumber { get; init; }
    internal required string PageCount { get; init; }
    internal required string Warning { get; init; }
    internal required string FoldedOnPaper { get; init; }

    internal static Labels For(ReportLanguage language) => language switch
    {
        ReportLanguage.French => FrenchLabels.Labels,
        ReportLanguage.English => EnglishLabels.Labels,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A report is in French or in English."),
    };
}
