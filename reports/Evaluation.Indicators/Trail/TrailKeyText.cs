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
        if (parts.Length < 4)
        {
            throw NotAKey(text);
        }

        // A name that means nothing would otherwise be a filter forgotten, and the figure another one.
        ILookup<string, string> named = Named(parts.Skip(2));
        if (named.Select(pair => pair.Key).FirstOrDefault(name => !IsKnown(name)) is string strange)
        {
            throw NotAKey(strange);
        }

        return new TrailKey(parts[0], PeriodText.Parse(parts[1]), Filter(named), Cell(named), One(named, "geo", text), One(named, "n", text))
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
    /// <exception cref="IndicatorRefusal">One of them is no such text.</exception>
    public static RowFilter Filter(IEnumerable<string> kept) => Filter(Named(kept));

    private static ILookup<string, string> Named(IEnumerable<string> parts) => parts
        .Select(part => part.Split('=', 2) is [string name, string value] ? (Name: name, Value: Uri.UnescapeDataString(value)) : throw NotAKey(part))
        .ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);

    private static bool IsKnown(string name) =>
        name is "n" or "geo" or "def" or "in" or "from" or "to" || name.StartsWith("by:", StringComparison.Ordinal) || FilterPart.All.Any(part => part.Name == name);

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

    private static TrailPlace Place(Slice slice, string[] place) =>
        place is [string code, string key] ? new(slice, Number(key), code) : throw NotAKey($"by:{slice.Code()}={string.Join('#', place)}");

    private static int One(ILookup<string, string> named, string name, string text) => named[name].ToArray() is [string number] ? Number(number) : throw NotAKey(text);

    private static int Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : throw NotAKey(text);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? ToDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : throw NotAKey(text);

    private static IndicatorRefusal NotAKey(string text) => new($"[{text}] n'est pas une clé de preuve ou n'en fait pas partie\u00a0: la copier entière depuis la feuille des preuves");
}
