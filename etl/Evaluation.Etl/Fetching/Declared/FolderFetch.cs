using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>Files that somebody puts in a folder.</summary>
/// <param name="Path">The folder, from the territory folder.</param>
/// <param name="Pattern">Names taken, such as <c>*.csv</c>.</param>
/// <param name="Quiet">How long a file must have been left alone to be whole.</param>
/// <param name="Limits">What is too large.</param>
public sealed record FolderFetch(string Path, string Pattern, TimeSpan Quiet, FetchLimits Limits) : FetchDefinition(Limits)
{
    private const int UsualQuietSeconds = 30;

    internal static FolderFetch From(DeclaredMap map) => new(
        map.Text("path"),
        map.OptionalText("pattern") ?? "*",
        TimeSpan.FromSeconds(map.OptionalInteger("quiet_seconds") ?? UsualQuietSeconds),
        FetchLimits.From(map));
}
