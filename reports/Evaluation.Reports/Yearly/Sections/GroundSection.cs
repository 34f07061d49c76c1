using Evaluation.Indicators.Plan.Ground;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What actors say of the ground: how many observations on what, then their sentences.</summary>
internal static class GroundSection
{
    private const int Most = 30;
    private const string Feed = "observations";

    internal static Section Of(YearlyPages pages)
    {
        IReadOnlyList<Observation> observations = pages.Values.FollowUp.Observations;
        return SectionBlocks.Of(
            "etat-des-lieux",
            pages.Said.GroundTitle,
            pages.Said.GroundShort,
            observations.Count == 0 ? null : pages.Said.GroundLead,
            pages.Said.GroundAbsent,
            [observations.Count == 0 ? null : Counts(pages, observations), .. observations.GroupBy(one => one.Kind).SelectMany(kind => Sentences(pages, kind.Key, [.. kind]))]);
    }

    private static Table Counts(YearlyPages pages, IReadOnlyList<Observation> observations) => new(
        pages.Said.GroundTable,
        DeclaredMentions.Delivered(pages, PlanMeanings.Observations, pages.Said.GroundMethod, Feed),
        [
            new("theme", pages.Said.Theme, ValueShape.Text),
            .. Kinds(observations).Select(kind => new Column(kind.ToString(), pages.Said.Of(kind), ValueShape.Whole)),
            new("all", pages.Said.All, ValueShape.Whole),
        ],
        [
            .. observations.Where(one => one.Theme is not null).GroupBy(one => pages.Of(one.Theme!)).OrderByDescending(theme => theme.Count()).ThenBy(theme => theme.Key, StringComparer.Ordinal).Select(theme => Row(theme.Key, Kinds(observations), [.. theme], RowKind.Ordinary)),
            .. observations.Where(one => one.Theme is null).GroupBy(_ => pages.Said.NoTheme).Select(none => Row(none.Key, Kinds(observations), [.. none], RowKind.Aside)),
            Row(pages.Said.All, Kinds(observations), observations, RowKind.Total),
        ]);

    /// <summary>The four kinds, and the unknown one where a partner used a word nobody knows.</summary>
    private static IEnumerable<ObservationKind> Kinds(IReadOnlyList<Observation> observations) =>
        Enum.GetValues<ObservationKind>().Where(kind => kind != ObservationKind.Inconnu || observations.Any(one => one.Kind == kind));

    private static Row Row(string name, IEnumerable<ObservationKind> kinds, IReadOnlyList<Observation> observations, RowKind kind) => new(
        [
            new TextCell(name),
            .. kinds.Select(one => new NumberCell(observations.Count(observation => observation.Kind == one))),
            new NumberCell(observations.Count),
        ],
        kind);

    private static IEnumerable<Block> Sentences(YearlyPages pages, ObservationKind kind, IReadOnlyList<Observation> observations)
    {
        yield return new Table(
            pages.Said.Of(kind),
            DeclaredMentions.Delivered(pages, PlanMeanings.Observations, pages.Said.GroundListMethod, Feed),
            [
                new("sentence", pages.Said.Said, ValueShape.Text),
                new("theme", pages.Said.Theme, ValueShape.Text),
                new("place", pages.Said.Place, ValueShape.Text),
                new("day", pages.Said.Day, ValueShape.Day),
            ],
            [.. observations.Take(Most).Select(one => Sentence(pages, one))]);
        if (observations.Count > Most)
        {
            yield return new Paragraph(YearlyPages.Fill(pages.Said.GroundMore, observations.Count - Most), ParagraphTone.Note);
        }
    }

    private static Row Sentence(YearlyPages pages, Observation one) => new(
    [
        new TextCell(one.Sentence),
        new TextCell(one.Theme is null ? pages.Said.NoTheme : pages.Of(one.Theme)),
        new TextCell(one.Territory ?? pages.Said.NoPlace),
        new DayCell(one.Day),
    ]);
}
