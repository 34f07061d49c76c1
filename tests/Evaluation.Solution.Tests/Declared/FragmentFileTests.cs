using Evaluation.Indicators.Contracts;

namespace Evaluation.Solution.Tests.Declared;

public sealed class FragmentFileTests
{
    [Fact]
    public void Every_fragment_is_behind_a_statement_that_is_shipped()
    {
        HashSet<string> used = [.. Of("reports/").Where(path => !path.StartsWith("reports/fragments/", StringComparison.Ordinal)).SelectMany(path => ShippedFragments.All.Behind(Repository.Text(path)))];
        Assert.Equal(Of("reports/fragments/").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Of(string folder) => Repository.Ending(".sql").Where(path => path.StartsWith(folder, StringComparison.Ordinal));
}
