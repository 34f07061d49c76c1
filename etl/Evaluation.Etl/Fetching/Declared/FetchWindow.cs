using System.Globalization;
using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>How an API is asked for some days.</summary>
/// <param name="From">Query parameter of the first day.</param>
/// <param name="To">Query parameter of the last day; null when there is none.</param>
/// <param name="Format">How a day is written.</param>
public sealed record FetchWindow(string From, string? To, string Format)
{
    internal static FetchWindow Read(DeclaredMap map) => new(map.Text("from"), map.OptionalText("to"), map.OptionalText("format") ?? "yyyy-MM-dd");

    /// <summary>The parameters of the days asked for.</summary>
    /// <exception cref="FetchFault">A last day is asked for, for which there is no parameter.</exception>
    internal IEnumerable<KeyValuePair<string, string>> Days(FetchAsked asked)
    {
        if (asked.From is { } from)
        {
            yield return KeyValuePair.Create(From, from.ToString(Format, CultureInfo.InvariantCulture));
        }

        if (asked.To is { } to)
        {
            yield return KeyValuePair.Create(To ?? throw new FetchFault("cette adresse ne se demande pas jusqu'à un jour : retirez « --to »"), to.ToString(Format, CultureInfo.InvariantCulture));
        }
    }
}
