using System.Reflection;
using System.Text.RegularExpressions;

namespace Evaluation.Solution.Tests.Layout;

public sealed partial class NamingTests
{
    [Fact]
    public void No_type_is_named_for_doing_two_things() => Offences.None(
        "A name that says nothing; if no better one comes, the type does two things:",
        from path in Repository.Code
        from Match type in TypeDeclaration().Matches(Repository.Text(path))
        let name = type.Groups["name"].Value
        where Drawer().IsMatch(name)
        select $"{path}: {name}");

    [Fact]
    public void Whatever_is_thrown_is_called_fault_refusal_or_exception() => Offences.None(
        "An exception says by its name what it is:",
        from type in Types()
        where type.IsSubclassOf(typeof(Exception)) && !ThrownName().IsMatch(type.Name)
        select type.FullName);

    [Fact]
    public void No_file_is_over_300_lines() => Offences.None(
        "Over 150 lines ask why; over 300 split:",
        from path in Repository.Files
        where path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal) || (path.EndsWith(".sql", StringComparison.Ordinal) && !path.StartsWith("tests/", StringComparison.Ordinal))
        let lines = Repository.Lines(path).Count()
        where lines > 300
        select $"{path}: {lines}");

    private static IEnumerable<Type> Types() =>
        from file in Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
        let name = Path.GetFileNameWithoutExtension(file)
        where name == "evaluation" || (name.StartsWith("Evaluation.", StringComparison.Ordinal) && !name.Contains(".Test", StringComparison.Ordinal))
        from type in Assembly.Load(name).GetTypes()
        select type;

    [GeneratedRegex(@"^\s*(?:[a-z]+\s+)*(?:class|record|struct|interface|enum)\s+(?:struct\s+)?(?<name>[A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("(Manager|Helper|Utils?|Service|Processor|Handler|Base|Common|Misc)s?$")]
    private static partial Regex Drawer();

    [GeneratedRegex("(Fault|Refusal|Exception)$")]
    private static partial Regex ThrownName();
}
