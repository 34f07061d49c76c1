namespace Evaluation.Etl.Fetching.Calling;

/// <summary>What stands behind the question mark of an address.</summary>
internal static class QueryText
{
    /// <summary>The address with parameters set: those already there by that name are replaced in place.</summary>
    internal static Uri With(Uri address, params IEnumerable<KeyValuePair<string, string>> parameters)
    {
        List<KeyValuePair<string, string>> all = Parse(address);
        foreach ((string name, string value) in parameters)
        {
            int index = all.FindIndex(pair => pair.Key == name);
            all.RemoveAll(pair => pair.Key == name);
            all.Insert(index < 0 ? all.Count : index, KeyValuePair.Create(name, value));
        }

        return Write(address, all);
    }

    /// <summary>The address with one parameter set.</summary>
    internal static Uri With(Uri address, string name, string value) => With(address, [KeyValuePair.Create(name, value)]);

    /// <summary>The address without a parameter.</summary>
    internal static Uri Without(Uri address, string name) => Parse(address).Exists(pair => pair.Key == name)
        ? Write(address, Parse(address).Where(pair => pair.Key != name))
        : address;

    /// <summary>The address for people, values of some parameters being dots.</summary>
    internal static string Hidden(Uri address, Func<string, bool> isSecret) => string.Concat(
        address.GetLeftPart(UriPartial.Path).Replace(address.UserInfo.Length > 0 ? $"{address.UserInfo}@" : "\0", string.Empty, StringComparison.Ordinal),
        address.Query.Length > 1 ? "?" : string.Empty,
        string.Join('&', Parse(address).Select(pair => $"{pair.Key}={(isSecret(pair.Key) ? "•••" : pair.Value)}")));

    private static List<KeyValuePair<string, string>> Parse(Uri address) =>
    [
        .. address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2))
            .Select(parts => KeyValuePair.Create(Decoded(parts[0]), Decoded(parts.ElementAtOrDefault(1) ?? string.Empty))),
    ];

    private static Uri Write(Uri address, IEnumerable<KeyValuePair<string, string>> parameters) => new UriBuilder(address)
    {
        Query = string.Join('&', parameters.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")),
    }.Uri;

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
