using System.Text.RegularExpressions;

namespace Evaluation.Solution.Tests.Source;

/// <summary>The ten public bugs of domain.md §5.2: each is a test named after its source, and tests/README.md lists them.</summary>
public sealed partial class TrapTests
{
    [Fact]
    public void Each_of_the_ten_traps_is_a_test_and_the_table_names_it()
    {
        string[] tests = [.. Repository.Ending("Tests.cs").Where(path => path.StartsWith("tests/", StringComparison.Ordinal)).SelectMany(path => Declared().Matches(Repository.Text(path))).Select(match => match.Groups[1].Value)];
        string[] listed = [.. Listed().Matches(Repository.Text("tests/README.md")).Select(match => match.Groups[1].Value)];
        Assert.Equal(tests.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, 10), listed.Select(name => int.Parse(name.Split('_')[1], System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order());
    }

    [GeneratedRegex(@"public void (Trap_\d+_\w+)\(")]
    private static partial Regex Declared();

    [GeneratedRegex(@"`(Trap_\d+_\w+)`")]
    private static partial Regex Listed();
}
