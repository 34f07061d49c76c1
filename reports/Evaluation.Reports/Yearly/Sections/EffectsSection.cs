using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What the help led to: the people followed, their autonomy, where they were redirected. Only what was told.</summary>
internal static class EffectsSection
{
    internal static Section Of(YearlyPages pages) => SectionBlocks.Of(
        "effets",
        pages.Effects.Title,
        pages.Effects.Short,
        pages.Effects.Lead,
        pages.Effects.Absent,
        HeadlineCards.Tells(pages, YearlyContracts.UniquePeople) ? HeadlineCards.Of(pages, pages.Effects.People, YearlyContracts.People) : null,
        IsAsked(pages) ? HeadlineCards.Of(pages, pages.Effects.Asked, YearlyContracts.Asked) : null,
        CodeTable.Of(pages, pages.Effects.Autonomy, pages.Effects.Level, pages.Effects.Activities, "EFF-01-ACTIVITES", "EFF-01"),
        CodeTable.Of(pages, pages.Effects.ChangeTable, pages.Effects.Change, pages.Effects.Persons, "EFF-02-PERSONNES", "EFF-02"),
        HeadlineCards.Tells(pages, YearlyContracts.Delay) ? HeadlineCards.Of(pages, pages.Effects.DelayTitle, [YearlyContracts.Delay]) : null,
        CodeTable.Of(pages, pages.Effects.RedirectionTable, pages.Effects.Organisation, pages.Effects.Redirections, "EFF-03-ORIENTEES", "EFF-04"),
        CodeTable.Of(pages, pages.Effects.RedirectionTableV1, pages.Effects.Organisation, pages.Effects.Redirections, "EFF-04-V1-REORIENTATIONS", "EFF-04-V1"),
        CodeTable.Of(pages, pages.Effects.WorkshopLevels, pages.Effects.Level, pages.Effects.Workshops, "EFF-06-ATELIERS", "EFF-06"));

    private static bool IsAsked(YearlyPages pages) => HeadlineCards.Tells(pages, "EFF-03") || pages.Answers.Now("EFF-01", Indicators.Queries.Slice.Code) is not null;
}
