using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>Where the secret is that opens an address, and how it is shown. The secret itself stands in no declared file.</summary>
/// <param name="Environment">The environment variable that holds it; it wins over the file.</param>
/// <param name="File">The file that holds it, from the territory folder; only its owner may read it.</param>
/// <param name="Scheme">Word before it in the <c>Authorization</c> header.</param>
/// <param name="Header">Another header that carries it alone.</param>
/// <param name="Query">A query parameter that carries it.</param>
public sealed record FetchToken(string? Environment, string? File, string Scheme, string? Header, string? Query)
{
    internal static FetchToken From(DeclaredMap map)
    {
        FetchToken token = new(map.OptionalText("environment"), map.OptionalText("file"), map.OptionalText("scheme") ?? "Bearer", map.OptionalText("header"), map.OptionalText("query"));
        if (token.Environment is null && token.File is null)
        {
            map.Fault("le jeton ne s'écrit pas ici\u00a0: dire dans quelle variable d'environnement (environment) ou dans quel fichier (file) il est");
        }

        if (token.Header is not null && token.Query is not null)
        {
            map.Fault("le jeton se montre d'une seule façon\u00a0: « header » ou « query »", "query");
        }

        return token;
    }
}
