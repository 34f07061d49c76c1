using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>One file at an address.</summary>
/// <param name="Access">The address and what is shown there.</param>
/// <param name="FileName">Name of the delivery; null for the last part of the address.</param>
/// <param name="Window">How the days asked for are told; null when they can't be.</param>
/// <param name="Limits">What is too large or too slow.</param>
public sealed record FileFetch(FetchAccess Access, string? FileName, FetchWindow? Window, FetchLimits Limits) : FetchDefinition(Limits)
{
    /// <inheritdoc/>
    public override FetchToken? Token => Access.Token;

    /// <summary>Name of the delivery, whatever the address has behind its question mark.</summary>
    public string Name => FileName ?? Uri.UnescapeDataString(Access.Url.Segments[^1].TrimEnd('/'));

    internal static FileFetch From(DeclaredMap map)
    {
        FileFetch file = new(FetchAccess.From(map), map.OptionalText("file_name"), map.OptionalMap("window", FetchWindow.Read), FetchLimits.From(map));
        if (file.Access.IsThere && !IsName(file.Name))
        {
            map.Fault("l'adresse ne finit pas par un nom de fichier\u00a0: donner « file_name », sans dossier", map.Has("file_name") ? "file_name" : "url");
        }

        return file;
    }

    private static bool IsName(string name) => name.Length > 0 && name.IndexOfAny(['/', '\\']) < 0 && name is not ("." or "..");
}
