using System.Text.RegularExpressions;

namespace Evaluation.Solution.Tests.Sql;

public sealed partial class SqlFileTests
{
    [Fact]
    public void Each_statement_says_at_its_head_what_it_does() => Offences.None(
        "A .sql file starts with a -- comment:",
        Repository.Product(Repository.Ending(".sql")).Where(path => !Repository.Text(path).StartsWith("-- ", StringComparison.Ordinal)));

    [Fact]
    public void Statements_keep_to_what_every_database_understands() => Offences.None(
        "Not portable; see databases.md for what to write instead:",
        from path in ProductStatements.Files.Concat(ProductStatements.Samples)
        where SqlOverride.TryParse(path) is null
        from line in Repository.Lines(path)
        let words = NotCode().Replace(line.Line, " ")
        from Match match in NotPortable().Matches(words)
        select $"{line.Place}: {match.Value}");

    [Fact]
    public void Each_embedded_statement_is_loaded_by_its_name()
    {
        HashSet<string> literals = [.. Repository.ProductCode.SelectMany(StringLiterals.Of)];
        Regex[] templates = [.. literals.Where(text => text.Contains('/') && text.Contains('{')).Select(text => new Regex($"^{Hole().Replace(Regex.Escape(text), "([^/]+)")}$"))];
        Offences.None(
            "No C# loads this statement:",
            from path in Repository.Product(Repository.Ending(".sql"))
            where path.Contains("/Sql/")
            let common = SqlOverride.TryParse(path)?.Common ?? path
            let name = common[(common.IndexOf("/Sql/", StringComparison.Ordinal) + 5)..^4]
            where !literals.Contains(name) && !literals.Contains($"{name}.sql") && !templates.Any(template => Names(template, name, literals))
            select path);
    }

    // "load/{fact}/{statement}" names load/need/close-need when need and close-need are written somewhere.
    private static bool Names(Regex template, string name, HashSet<string> words)
    {
        Match match = template.Match(name);
        return match.Success && match.Groups.Values.Skip(1).All(hole => words.Contains(hole.Value));
    }

    [Fact]
    public void No_SQL_is_written_in_CSharp_outside_the_builder_and_the_dialects() => Offences.None(
        "SQL stands in a .sql file, one statement each:",
        from path in Repository.ProductCode
        where !Composes().IsMatch(path)
        from text in StringLiterals.Of(path)
        where Sentence().IsMatch(text)
        select $"{path}: {text}");

    [GeneratedRegex(@"--.*$|'[^']*'")]
    private static partial Regex NotCode();

    [GeneratedRegex(@"\b(limit|top|ilike|merge|qualify|on\s+conflict|is\s+(not\s+)?distinct\s+from|true|false)\b|\bnow\s*\(|\|\||::|(?<!@)\b(from|join)\s+[a-z_]+\s+(?!as\b|on\b|where\b|group\b|order\b|join\b|left\b|inner\b|cross\b|union\b|having\b|set\b)[a-z_]+", RegexOptions.IgnoreCase)]
    private static partial Regex NotPortable();

    [GeneratedRegex(@"\\\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex("^(reports/Evaluation\\.Indicators/(Queries|Trail)/|warehouse/Evaluation\\.Warehouse/Dialects/|warehouse/Evaluation\\.DuckDb/)")]
    private static partial Regex Composes();

    [GeneratedRegex(@"(^|\n|\()\s*select\s|^\s*(insert\s+into|delete\s+from|left\s+join|group\s+by|order\s+by)\s|^\s*update\s+\S+\s+set\s|^\s*(create|drop|alter)\s+(table|view|index|sequence|schema)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
