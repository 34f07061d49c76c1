using Evaluation.Indicators.Plan;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Yearly;

/// <summary>An assessment as a state with its tone.</summary>
internal static class AssessmentWords
{
    /// <summary>All, from the best to the one that says nothing.</summary>
    internal static IReadOnlyList<Assessment> All { get; } =
        [Assessment.Reached, Assessment.OnTrack, Assessment.AtRisk, Assessment.Behind, Assessment.NotMeasured];

    internal static Status Of(Assessment assessment, YearlyLabels words) => assessment switch
    {
        Assessment.Reached => new(words.Reached, StatusTone.Reached),
        Assessment.OnTrack => new(words.OnTrack, StatusTone.Good),
        Assessment.AtRisk => new(words.AtRisk, StatusTone.Watch),
        Assessment.Behind => new(words.Behind, StatusTone.Late),
        Assessment.NotMeasured => new(words.NotMeasured, StatusTone.Unknown),
        _ => throw new ArgumentOutOfRangeException(nameof(assessment), assessment, "An assessment without words."),
    };

    /// <summary>So many indicators with that assessment, in words that agree with the number.</summary>
    internal static string Count(int count, Assessment assessment, YearlyLabels words) => (count > 1, assessment) switch
    {
        (true, Assessment.Reached) => $"{count} {words.ReachedSeveral}",
        (true, Assessment.NotMeasured) => $"{count} {words.NotMeasuredSeveral}",
        _ => $"{count} {Of(assessment, words).Text}",
    };
}
