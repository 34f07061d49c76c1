using Evaluation.Indicators;
using Evaluation.Indicators.Queries;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Keeping;
using Evaluation.Segments.Running;
using Evaluation.Segments.Runs;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Exporting;

/// <summary>The supports or persons of a run by segment and category, gathered so that nobody can be singled out.</summary>
/// <param name="session">An open session with the warehouse.</param>
/// <param name="load">The load as of which members are known.</param>
/// <param name="run">The run that put them there.</param>
internal sealed class MemberExport(WarehouseSession session, int load, SegmentRun run)
{
    private static readonly CategoryCodes[] Told = [CategoryCodes.Attribute, CategoryCodes.Territory, CategoryCodes.Kind, CategoryCodes.PlaceKind, CategoryCodes.Autonomy, CategoryCodes.Change];

    /// <summary>The table; null where the clustering is declared otherwise since, so that its rows can't be read again.</summary>
    internal ExportTable? Table(int threshold)
    {
        SegmentDefinition? definition = run.Definition.Select is not null ? run.Definition : ShippedSegments.All.FirstOrDefault(one => one.Id == run.Definition.Id && one.Version == run.Definition.Version);
        if (definition is null)
        {
            return null;
        }

        SegmentCategoryColumn[] columns = [.. definition.Categories.Where(category => Told.Contains(category.Codes))];
        CoarseRows coarse = CoarseRows.Of(Rows(definition, columns), threshold);
        return new ExportTable(
            $"lignes_{run.Definition.Id}",
            [
                new("segment", typeof(string), $"Code du segment. Chaque ligne réunit au moins {threshold} personnes pareilles\u00a0; ce qui en réunit moins est laissé de côté."),
                .. columns.Select(column => new ExportColumn(column.Column, typeof(string), $"{column.Label.Fr}\u00a0; «\u00a0{CoarseRows.Untold}\u00a0» où le dire ferait un groupe de moins de {threshold} personnes.")),
                new("effectif", typeof(long), $"Lignes, au multiple de {threshold} le plus proche\u00a0: rien ne se retrouve par soustraction d'un autre tableau."),
            ],
            [.. coarse.Groups.Select(group => new List<object?>(group.Values) { (long)group.Count })]);
    }

    private IReadOnlyList<(long Person, IReadOnlyList<string> Values)> Rows(SegmentDefinition definition, SegmentCategoryColumn[] columns)
    {
        RunScope scope = RunScope.Of(session, IndicatorRun.Open(session, run.AsOf), run.Period);
        FeatureRows rows = FeatureReading.Read(session, definition, scope.Parameters, CancellationToken.None);
        IReadOnlyDictionary<UnitKey, string> segments = RunMembers.Of(session, load, run.Definition);
        return [.. Enumerable.Range(0, rows.Keys.Count).Where(row => segments.ContainsKey(rows.Keys[row])).Select(row => (Person(rows.Keys[row]), Values(scope.Star, rows, row, columns, segments[rows.Keys[row]])))];
    }

    private static IReadOnlyList<string> Values(StarReader star, FeatureRows rows, int row, SegmentCategoryColumn[] columns, string segment) =>
        [segment, .. columns.Select(column => CategoryCounts.CodeOf(star, column.Codes, rows.Columns[column.Column][row]))];

    private long Person(UnitKey key) => run.Definition.Unit == SegmentUnit.Person ? key.Unit : key.Person;
}
