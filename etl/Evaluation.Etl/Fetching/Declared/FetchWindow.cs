using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>How an API is asked for some days.</summary>
/// <param name="From">Query parameter of the first day.</param>
/// <param name="To">Query parameter of the last day; null when there is none.</param>
/// <param name="Format">How a day is written.</param>
public sealed record FetchWindow(string From, string? To, string Format)
{
    internal static FetchWindow Read(DeclaredMap map) => new(map.Text("from"), map.OptionalText("to"), map.OptionalText("format") ?? "yyyy-MM-dd");
}
