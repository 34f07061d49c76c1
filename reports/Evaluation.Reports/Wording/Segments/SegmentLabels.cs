using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Wording.Segments;

/// <summary>The words of the report on segments, in one language, chapter by chapter.</summary>
internal sealed record SegmentLabels
{
    private static readonly SegmentLabels French = new()
    {
        Title = "Segments\u00a0: qui reste à l’écart",
        Subtitle = "Les publics et les territoires qui se ressemblent, ce qui les distingue, et ceux que le plan n’atteint pas",
        NoStructure = "pas de structure exploitable",
        NotApplicable = "sans objet",
        Segment = "Segment",
        NoSegment = "hors segment",
        Summary = SummaryLabels.French,
        Run = RunLabels.French,
        Card = CardLabels.French,
        Stability = StabilityLabels.French,
        Compared = ComparedLabels.French,
        Detail = DetailLabels.French,
        Number = NumberLabels.French,
        Unreached = UnreachedLabels.French,
        NeedUse = NeedUseLabels.French,
        Drift = DriftLabels.French,
        Method = MethodLabels.French,
        Rows = RowsLabels.French,
        Mentions = SegmentMentions.French,
        Units = UnitLabels.French,
    };

    private static readonly SegmentLabels English = new()
    {
        Title = "Segments: who is left out",
        Subtitle = "Publics and territories that are alike, what sets them apart, and those the plan does not reach",
        NoStructure = "no usable structure",
        NotApplicable = "not applicable",
        Segment = "Segment",
        NoSegment = "in no segment",
        Summary = SummaryLabels.English,
        Run = RunLabels.English,
        Card = CardLabels.English,
        Stability = StabilityLabels.English,
        Compared = ComparedLabels.English,
        Detail = DetailLabels.English,
        Number = NumberLabels.English,
        Unreached = UnreachedLabels.English,
        NeedUse = NeedUseLabels.English,
        Drift = DriftLabels.English,
        Method = MethodLabels.English,
        Rows = RowsLabels.English,
        Mentions = SegmentMentions.English,
        Units = UnitLabels.English,
    };

    internal required string Title { get; init; }
    internal required string Subtitle { get; init; }
    internal required string NoStructure { get; init; }
    internal required string NotApplicable { get; init; }
    internal required string Segment { get; init; }
    internal required string NoSegment { get; init; }
    internal required SummaryLabels Summary { get; init; }
    internal required RunLabels Run { get; init; }
    internal required CardLabels Card { get; init; }
    internal required StabilityLabels Stability { get; init; }
    internal required ComparedLabels Compared { get; init; }
    internal required DetailLabels Detail { get; init; }
    internal required NumberLabels Number { get; init; }
    internal required UnreachedLabels Unreached { get; init; }
    internal required NeedUseLabels NeedUse { get; init; }
    internal required DriftLabels Drift { get; init; }
    internal required MethodLabels Method { get; init; }
    internal required RowsLabels Rows { get; init; }
    internal required SegmentMentions Mentions { get; init; }
    internal required UnitLabels Units { get; init; }

    internal static SegmentLabels For(ReportLanguage language) => language switch
    {
        ReportLanguage.French => French,
        ReportLanguage.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A report is in French or in English."),
    };
}
