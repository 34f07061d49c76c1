using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>What makes two lines speak of the same record.</summary>
/// <param name="Namespace">Whose identifiers they are; feeds may share one.</param>
/// <param name="Columns">Columns that make the identifier.</param>
/// <param name="OtherwiseContent">Whether a line without identifier is known by its content and its occurrence.</param>
/// <param name="Rank">Which feed wins within the namespace: the lowest.</param>
/// <param name="PerPartner">Whether each partner that uses the feed has identifiers of its own.</param>
public sealed record FeedIdentityRule(string Namespace, IReadOnlyList<string> Columns, bool OtherwiseContent, short Rank, bool PerPartner)
{
    /// <summary>Whether the first filled of the columns is the identifier, rather than all together.</summary>
    public bool FirstFilled { get; init; }

    internal static FeedIdentityRule Read(DeclaredMap map) => new(
        map.Text("namespace"),
        map.Has("first_of") ? map.Texts("first_of") : map.Texts("columns"),
        map.OptionalText("otherwise") is string word && word == "content",
        (short)map.Integer("rank"),
        map.Flag("per_partner", false))
    {
        FirstFilled = map.Has("first_of"),
    };
}
