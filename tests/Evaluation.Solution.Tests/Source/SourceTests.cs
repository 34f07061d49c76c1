using System.Text.RegularExpressions;

namespace Evaluation.Solution.Tests.Source;

public sealed partial class SourceTests
{
    [Fact]
    public void Nothing_is_left_unfinished_or_folded_away() => Offences.None(
        "Finish it, file it as an issue, or split it:",
        Found(Repository.Code.Except(["tests/Evaluation.Solution.Tests/Source/SourceTests.cs"]), Unfinished()));

    [Fact]
    public void A_muted_warning_says_why() => Offences.None(
        "A warning is muted with a comment on the same line that says why:",
        Found(Repository.Code, MutedWithoutReason()));

    [Fact]
    public void No_committed_file_names_a_registry_or_a_machine() => Offences.None(
        "Registries and machines are the reader's own:",
        Found(Repository.Files, RegistryOrMachine()));

    [Fact]
    public void Lock_files_name_no_address() => Offences.None(
        "npm wrote where it fetched from; .npmrc says omit-lockfile-registry-resolved=true:",
        Found(Repository.Ending("package-lock.json"), Resolved()));

    private static IEnumerable<string> Found(IEnumerable<string> paths, Regex pattern) =>
        from path in paths
        from line in Repository.Lines(path)
        where pattern.IsMatch(line.Line)
        select $"{line.Place}: {line.Line.Trim()}";

    [GeneratedRegex(@"\b(TODO|FIXME|NotImplementedException)\b|#region")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"#pragma warning disable(?!.*//\s*\S)")]
    private static partial Regex MutedWithoutReason();

    [GeneratedRegex(@"registry\.npm|nuget\.org|debian\.org|(?<![\w.])/(?:work|root|home|mnt|Users)/\w")]
    private static partial Regex RegistryOrMachine();

    [GeneratedRegex("\"resolved\"")]
    private static partial Regex Resolved();
}
