using System.Globalization;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Trail;

/// <summary>Writes and reads trail keys: <c>ACT-02;2025;n=12;geo=2025;in=departement:93;by:month=2025-03#202503</c>.</summary>
internal static class TrailKeyText
{
    public static string Write(TrailKey key) => string.Join(';', Parts(key));

    public static TrailKey Parse(string text)
    {
        string[] parts = text.Trim().Split(';');
        if (parts.Length < 4 || parts.Skip(2).Any(part => !part.Contains('=', StringComparison.Ordinal)))
        {
            throw new IndicatorRefusal($"[{text}] n'est pas une clé de preuve\u00a0: la copier entière depuis la feuille des preuves");
        }

        ILookup<string, string> named = parts.Skip(2).Select(part => part.Split('=', 2)).ToLookup(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);
        return new TrailKey(parts[0], PeriodText.Parse(parts[1]), Filter(named), Cell(named), Number(named["geo"].Single()), Number(named["n"].Single()))
        {
            DefinitionsOn = named["def"].Select(ToDay).FirstOrDefault(),
        };
    }

    private static IEnumerable<string> Parts(TrailKey key)
    {
        string[] head = [key.Contract, key.Period.Code, string.Create(CultureInfo.InvariantCulture, $"n={key.AsOf}"), string.Create(CultureInfo.InvariantCulture, $"geo={key.GeographyYear}")];
        return head
            .Concat(Kept(key.Filter))
            .Concat(key.Cell.Select(place => string.Create(CultureInfo.InvariantCulture, $"by:{place.Slice.Code()}={Uri.EscapeDataString(place.Code)}#{place.Key}")))
            .Concat(key.DefinitionsOn is DateOnly day && day != key.Period.To ? [$"def={Day(day)}"] : []);
    }

    /// <summary>The rows a filter keeps, one text for each of its parts.</summary>
    public static IEnumerable<string> Kept(RowFilter filter) => filter.Territories.Select(territory => $"in={territory}")
        .Concat(FilterPart.All.SelectMany(part => Named(part.Name, part.Codes(filter))))
        .Concat(filter.From is DateOnly from ? [$"from={Day(from)}"] : [])
        .Concat(filter.To is DateOnly to ? [$"to={Day(to)}"] : []);

    /// <summary>The filter of such texts.</summary>
    public static RowFilter Filter(IEnumerable<string> kept) =>
        Filter(kept.Select(part => part.Split('=', 2)).ToLookup(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal));

    private static IEnumerable<string> Named(string name, IEnumerable<string> codes) => codes.Select(code => $"{name}={Uri.EscapeDataString(code)}");

    private static RowFilter Filter(ILookup<string, string> named) => new(
        [.. named["in"].Select(AskedTerritory.Parse)],
        [.. named["partner"]],
        [.. named["feed"]],
        [.. named["structure"]],
        [.. named["kind"]],
        [.. named["theme"]],
        named["from"].Select(ToDay).FirstOrDefault(),
        named["to"].Select(ToDay).FirstOrDefault())
    {
        Agreements = [.. named["agreement"]],
    };

    private static IReadOnlyList<TrailPlace> Cell(ILookup<string, string> named) => [.. named
        .Where(pair => pair.Key.StartsWith("by:", StringComparison.Ordinal))
        .SelectMany(pair => pair.Select(place => Place(SliceWords.Parse(pair.Key[3..]), place.Split('#'))))];

    private static TrailPlace Place(Slice slice, string[] place) => new(slice, Number(place[^1]), place[0]);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? ToDay(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
