namespace Evaluation.Indicators.Queries;

/// <summary>One version of a declared text as the warehouse knows it.</summary>
internal sealed record KnownText
{
    public string Name { get; init; } = "";

    public int Version { get; init; }

    public string Body { get; init; } = "";

    public int RecordedFrom { get; init; }

    /// <summary>Every version of a kind known at the load, replaced ones too: the text of a version never changes.</summary>
    public static IReadOnlyList<KnownText> All(StarReader star, string kind) =>
        [.. star.Rows<KnownText>("known-texts", new { kind }).GroupBy(text => (text.Name, text.Version)).Select(same => same.MaxBy(text => text.RecordedFrom)!)];

    /// <summary>The texts of a kind held true at the load.</summary>
    public static IReadOnlyList<KnownText> Held(StarReader star, string kind) => star.Rows<KnownText>("held-texts", new { kind });
}
