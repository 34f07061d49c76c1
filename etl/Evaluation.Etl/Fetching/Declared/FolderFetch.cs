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

    internal static FolderFetch From(DeclaredMap map)
    {
        FolderFetch fetch = new(map.Text("path"), map.OptionalText("pattern") ?? "*", TimeSpan.FromSeconds(map.OptionalInteger("quiet_seconds") ?? UsualQuietSeconds), FetchLimits.From(map));
        if (fetch.Pattern.AsSpan().ContainsAny('/', '\\'))
        {
            map.Fault($"un nom de fichier est attendu, dont « * » tient lieu de n'importe quels caractères, reçu [{fetch.Pattern}]\u00a0: le dossier se dit dans « path »", "pattern");
        }

        if (fetch.Quiet < TimeSpan.Zero || fetch.Quiet > TimeSpan.FromDays(1))
        {
            map.Fault($"un nombre de 0 à 86400 attendu, reçu [{fetch.Quiet.TotalSeconds}]", "quiet_seconds");
        }

        return fetch;
    }
}
