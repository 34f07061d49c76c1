using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>An address, and what is shown and said there.</summary>
/// <param name="Url">The address: TLS, or this machine.</param>
/// <param name="Parameters">What stands behind the question mark, in their order.</param>
/// <param name="Headers">Headers sent besides the usual ones; none of them secret.</param>
/// <param name="Token">Where the secret is that opens it; null when anybody may come.</param>
public sealed record FetchAccess(Uri Url, IReadOnlyList<KeyValuePair<string, string>> Parameters, IReadOnlyList<KeyValuePair<string, string>> Headers, FetchToken? Token)
{
    private static readonly Uri Nowhere = new("https://invalid.invalid/");
    private static readonly string[] SecretHeaders = ["authorization", "cookie", "proxy-authorization"];
    private static readonly string[] SecretWords = ["token", "secret", "apikey", "api_key", "api-key", "password", "jeton"];

    /// <summary>Whether there is an address; where there is none a fault was noted.</summary>
    internal bool IsThere => Url != Nowhere;

    /// <summary>Whether a name of a parameter or header sounds like a secret's.</summary>
    internal static bool SoundsSecret(string name) =>
        SecretHeaders.Contains(name, StringComparer.OrdinalIgnoreCase) || SecretWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    internal static FetchAccess From(DeclaredMap map)
    {
        FetchAccess access = new(Address(map), Pairs(map, "parameters"), Pairs(map, "headers"), map.OptionalMap("token", FetchToken.From));
        RefuseSecrets(map, "parameters", access.Parameters);
        RefuseSecrets(map, "headers", access.Headers);
        return access;
    }

    private static void RefuseSecrets(DeclaredMap map, string key, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        foreach ((string name, _) in pairs.Where(pair => SoundsSecret(pair.Key)))
        {
            map.Fault($"[{name}] a l'air d'un secret, qui ne s'écrit pas ici\u00a0: dire dans « token » où il est", key);
        }
    }

    private static Uri Address(DeclaredMap map)
    {
        string text = map.Text("url");
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
        {
            map.Fault($"adresse https:// attendue (http:// ne va que vers cette machine), reçu [{(text.Contains('@', StringComparison.Ordinal) ? "•••" : text.Split('?')[0])}]", "url");
            return Nowhere;
        }

        if (url.UserInfo.Length > 0 || url.Query.Split('?', '&').Any(part => SoundsSecret(part.Split('=')[0])))
        {
            map.Fault("l'adresse porte un secret, qui ne s'écrit pas ici\u00a0: dire dans « token » où il est", "url");
        }

        return url;
    }

    private static List<KeyValuePair<string, string>> Pairs(DeclaredMap map, string key) =>
        [.. map.OptionalMap(key)?.Entries().Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Text())) ?? []];
}
