using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>Where the deliveries of a feed are taken from, as <c>fetch:</c> of the feed or of the partner says.</summary>
/// <param name="Limits">What is too large or too slow.</param>
public abstract record FetchDefinition(FetchLimits Limits)
{
    /// <summary>The secret shown there; null where none is.</summary>
    public virtual FetchToken? Token => null;

    internal static FetchDefinition? Read(DeclaredMap map) => map.OneOf("kind", ["folder", "file", "pages"]) switch
    {
        "folder" => FolderFetch.From(map),
        "file" => FileFetch.From(map),
        "pages" => PagesFetch.From(map),
        _ => null,
    };
}
