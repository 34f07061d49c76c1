using System.Globalization;
using System.Net;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Fetching.Secrets;

namespace Evaluation.Etl.Fetching.Calling;

/// <summary>How one feed calls its partner: what is shown and said, and how long one bears with it.</summary>
/// <param name="Access">The address declared.</param>
/// <param name="Secret">The secret that opens it, if one is needed.</param>
/// <param name="Limits">What is too large or too slow.</param>
/// <param name="Accept">Kind of content asked for.</param>
internal sealed record PartnerCall(FetchAccess Access, SecretText? Secret, FetchLimits Limits, string Accept)
{
    /// <summary>Statuses that are answers here, besides success.</summary>
    internal IReadOnlyList<HttpStatusCode> Expected { get; init; } = [];

    /// <summary>Headers of this call besides those declared.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>A request for an address; the secret is shown where the declared address is, and nowhere else.</summary>
    internal HttpRequestMessage Request(Uri address)
    {
        bool isAtHome = IsAtHome(address);
        HttpRequestMessage request = new(HttpMethod.Get, isAtHome && Access.Token?.Query is { } name ? QueryText.With(address, name, Secret!.Value) : address);
        request.Headers.TryAddWithoutValidation("User-Agent", "evaluation");
        foreach ((string header, string value) in Access.Headers.Concat(Headers))
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        if (!request.Headers.Contains("Accept"))
        {
            request.Headers.TryAddWithoutValidation("Accept", Accept);
        }

        if (isAtHome && Access.Token is { Query: null } token)
        {
            request.Headers.TryAddWithoutValidation(token.Header ?? "Authorization", token.Header is null ? $"{token.Scheme} {Secret!.Value}" : Secret!.Value);
        }

        return request;
    }

    /// <summary>Whether an address has the scheme, host and port of the one declared.</summary>
    internal bool IsAtHome(Uri address) => Uri.Compare(address, Access.Url, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>An address for people: the secret, and whatever sounds like one, are dots.</summary>
    internal string Show(Uri address)
    {
        string shown = QueryText.Hidden(address, name => FetchAccess.SoundsSecret(name) || name == Access.Token?.Query);
        return Secret?.Hide(shown) ?? shown;
    }

    /// <summary>A fault with its address, told to people.</summary>
    internal FetchFault Told(Uri address, string sentence, Exception? cause = null) =>
        new(Hide(string.Create(CultureInfo.InvariantCulture, $"adresse [{Show(address)}] : {sentence}")), cause);

    private string Hide(string text) => Secret?.Hide(text) ?? text;
}
