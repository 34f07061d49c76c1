using Evaluation.Indicators.Disclosure;
using Evaluation.Segments.Exporting;
using Evaluation.Segments.Tests.Running;
using Evaluation.Testing;

namespace Evaluation.Segments.Tests.Exporting;

/// <summary>What analysts are given of runs: nothing that a reader of the report would not see, and nobody singled out.</summary>
public sealed class SegmentExportTests
{
    [EveryDatabase]
    public void Supports_are_gathered_by_the_threshold_and_small_counts_stay_hidden(TestEngine engine)
    {
        using SegmentStar star = new(engine);
        _ = star.Keep(SegmentStar.Supports);
        int load = star.Keep(SegmentStar.Definition("communes"));
        IReadOnlyList<ExportTable> tables = new SegmentExport(star.Session, load, Audience.Public).Tables();
        Assert.Equal(["segments", "caracteres", "categories", "unites", "lignes_supports", "dictionnaire"], tables.Select(table => table.Name));
        Assert.All(tables, table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));

        ExportTable people = tables[4];
        Assert.NotEmpty(people.Rows);
        Assert.All(people.Rows, row => Assert.Equal(0, (long)row[^1]! % 11));
        Assert.InRange(people.Rows.Sum(row => (long)row[^1]!), 850, 990);
        Assert.All(tables[2].Rows.Where(row => Equals(row[0], "supports")), row => Assert.False(row[6] is > 0L and < 11L));
        Assert.Contains(tables[3].Rows, row => Equals(row[4], "supports") && row[5] is null);
        Assert.Equal(tables.SkipLast(1).Sum(table => table.Columns.Count), tables[^1].Rows.Count);
    }
}
