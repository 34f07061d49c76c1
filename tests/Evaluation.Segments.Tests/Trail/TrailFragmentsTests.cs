using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Trail;

namespace Evaluation.Segments.Tests.Trail;

/// <summary>What finds the lines behind a figure reads the facts by the same fragments as the SELECT that made it: one can't change without the other.</summary>
public sealed class TrailFragmentsTests
{
    public static TheoryData<string> Definitions => [.. ShippedSegments.All.Select(definition => definition.Id)];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Lines_are_found_by_the_fragments_of_the_select_that_they_explain(string id)
    {
        SegmentDefinition definition = ShippedSegments.All.Single(one => one.Id == id);
        IReadOnlySet<string> read = ShippedFragments.All.Behind(ShippedFiles.Text(typeof(ShippedSegments).Assembly, $"segments/{definition.Rows}"));
        string?[] columns = [null, .. definition.Features.Select(feature => feature.Column), .. definition.Categories.Select(category => category.Column)];
        string[] trails = [.. columns.SelectMany(column => LineSource.Of(definition, column)).Select(source => source.Statement).Distinct()];
        Assert.NotEmpty(trails);
        foreach (string trail in trails)
        {
            string text = ShippedFiles.Text(typeof(LineSource).Assembly, $"sql/{trail}.sql");
            Assert.NotEmpty(ShippedFragments.All.Behind(text));
            Assert.Subset(read.ToHashSet(), ShippedFragments.All.Behind(text).ToHashSet());
            Assert.DoesNotContain("fact_", text, StringComparison.Ordinal);
        }
    }
}
