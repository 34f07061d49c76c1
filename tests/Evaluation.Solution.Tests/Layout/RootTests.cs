namespace Evaluation.Solution.Tests.Layout;

public sealed class RootTests
{
    private static readonly string[] Allowed =
        ["etl", "warehouse", "reports", "tests", "Evaluation.sln", "README.md", "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt", "global.json"];

    [Fact]
    public void Only_the_names_of_the_map_stand_at_the_root() => Offences.None(
        "A name at the root that the map does not have; put it in the folder it belongs to:",
        Repository.Files.Select(path => path.Split('/')[0]).Distinct().Where(name => !name.StartsWith('.') && !Allowed.Contains(name)));

    [Fact]
    public void No_folder_is_named_after_a_drawer() => Offences.None(
        "A folder is a word of the domain or a step of the work:",
        Repository.Code.SelectMany(path => path.Split('/').SkipLast(1)).Distinct().Intersect(["Models", "Services", "Interfaces", "Common", "Shared", "Helpers", "Utils", "Misc"]));
}
