using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>How an API is asked for what changed since we last loaded.</summary>
/// <param name="Parameter">The query parameter.</param>
/// <param name="Overlap">How far before the freshest stamp held one asks again, since what was edited during a crawl is missed by it.</param>
/// <param name="Format">How the instant is written, UTC.</param>
public sealed record FetchSince(string Parameter, TimeSpan Overlap, string Format)
{
    private const string Iso = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    internal static FetchSince From(DeclaredMap map) => new(
        map.Text("parameter"),
        TimeSpan.FromMinutes(map.Integer("overlap_minutes")),
        map.OptionalText("format") ?? Iso);
}
