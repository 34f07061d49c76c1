using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>Where the activity took place, beside population and fragility; what lies out of the territory has a row of its own.</summary>
internal static class TerritoriesSection
{
    private const int MostBare = 25;

    internal static Section Of(YearlyPages pages) => SectionBlocks.Of(
        "territoires",
        pages.Words.TerritoriesTitle,
        pages.Words.TerritoriesShort,
        pages.Words.TerritoriesLead,
        pages.Words.TerritoriesAbsent,
        Table(pages, Slice.Epci, pages.Words.ByEpci, pages.Words.Epci, _ => true),
        Table(pages, Slice.Commune, pages.Words.ByCommune, pages.Words.Commune, key => key.IsNamedRow || IsActive(pages, key)),
        PeersTable.Of(pages),
        Bare(pages),
        pages.Answers.Now(YearlyContracts.Fragility, Slice.Commune) is null ? new Paragraph(pages.Words.NoFragility, ParagraphTone.Note) : null);

    private static Table? Table(YearlyPages pages, Slice slice, string title, string header, Func<SliceKey, bool> keeps) =>
        pages.Answers.Everywhere(YearlyContracts.Activities, slice) is null && pages.Answers.Everywhere(YearlyContracts.Supports, slice) is null
            ? null
            : new SliceTable(pages, title, header,
            [
                new("activities", pages.Words.Activities, pages.Answers.Everywhere(YearlyContracts.Activities, slice), pages.Answers.Everywhere(YearlyContracts.Activities)),
                new("supports", pages.Words.Supports, pages.Answers.Everywhere(YearlyContracts.Supports, slice), pages.Answers.Everywhere(YearlyContracts.Supports)),
                .. Context(pages, slice),
            ])
            { Keeps = keeps, WholeName = pages.Words.AllDelivered, ByName = true, LargestFirst = slice == Slice.Epci ? "activities" : null }.Build();

    private static IEnumerable<SliceColumn> Context(YearlyPages pages, Slice slice) =>
    [
        new("population", pages.Words.Population, pages.Answers.Now(YearlyContracts.Inhabitants, slice)),
        new("fragility", pages.Words.Fragility, pages.Answers.Now(YearlyContracts.Fragility, slice)),
    ];

    /// <summary>Communes where nothing is known to have happened, the most fragile first.</summary>
    private static Table? Bare(YearlyPages pages)
    {
        ValueSet? fragility = pages.Answers.Now(YearlyContracts.Fragility, Slice.Commune);
        HashSet<string> listed = [.. (fragility?.Values ?? [])
            .Where(value => value.Slices.Count == 1 && !value.Slices[0].IsNamedRow && !IsActive(pages, value.Slices[0]))
            .OrderByDescending(value => value.Value ?? -1)
            .Take(MostBare)
            .Select(value => value.Slices[0].Code)];
        return new SliceTable(pages, YearlyPages.Fill(pages.Words.BareCommunes, MostBare), pages.Words.Commune, [.. Context(pages, Slice.Commune).Reverse()])
        {
            Keeps = key => listed.Contains(key.Code),
            ByName = true,
            LargestFirst = "fragility",
        }.Build();
    }

    private static bool IsActive(YearlyPages pages, SliceKey commune) =>
        pages.Answers.Everywhere(YearlyContracts.Activities, Slice.Commune)?.Values
            .FirstOrDefault(value => value.Slices.Count == 1 && value.Slices[0].Code == commune.Code) is { } found && (found.Hidden || found.Value > 0);
}
