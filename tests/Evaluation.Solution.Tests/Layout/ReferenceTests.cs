using System.Xml.Linq;

namespace Evaluation.Solution.Tests.Layout;

public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Evaluation.Declared"] = [],
        ["Evaluation.DuckDb"] = [],
        // Declared too: the dictionary and the code lists are declared files, read as strictly as the others.
        ["Evaluation.Warehouse"] = ["Evaluation.DuckDb", "Evaluation.Declared"],
        ["Evaluation.Etl"] = ["Evaluation.Declared", "Evaluation.Warehouse"],
        ["Evaluation.Indicators"] = ["Evaluation.Declared", "Evaluation.Warehouse"],
        ["Evaluation.Segments"] = ["Evaluation.Declared", "Evaluation.Warehouse", "Evaluation.Indicators"],
        ["Evaluation.Reports"] = ["Evaluation.Indicators", "Evaluation.Segments"],
        ["Evaluation.Worker"] = ["Evaluation.Declared", "Evaluation.DuckDb", "Evaluation.Warehouse", "Evaluation.Etl", "Evaluation.Indicators", "Evaluation.Segments", "Evaluation.Reports"],
    };

    [Fact]
    public void References_point_one_way() => Offences.None(
        "A reference that the map does not have:",
        from project in Repository.Product(Repository.Ending(".csproj"))
        from reference in References(project)
        where !Allowed.GetValueOrDefault(Name(project), []).Contains(reference)
        select $"{Name(project)} → {reference}");

    [Fact]
    public void The_map_has_every_assembly() => Offences.None(
        "A project that the map does not have:",
        Repository.Product(Repository.Ending(".csproj")).Where(project => !project.Contains("/standins/")).Select(Name).Where(name => !Allowed.ContainsKey(name)));

    [Fact]
    public void Tests_are_no_part_of_the_product() => Offences.None(
        "The product references tests:",
        Repository.Product(Repository.Ending(".csproj")).Where(project => References(project).Any(name => name.Contains("Test"))));

    [Fact]
    public void The_solution_holds_every_project()
    {
        string solution = Repository.Text("Evaluation.sln");
        Offences.None(
            "A project that the solution does not hold is neither built nor tested:",
            Repository.Ending(".csproj").Where(project => !solution.Contains($"\"{project.Replace('/', '\\')}\"")));
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Parse(Repository.Text(project)).Descendants("ProjectReference").Select(reference => Name(reference.Attribute("Include")!.Value));

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
