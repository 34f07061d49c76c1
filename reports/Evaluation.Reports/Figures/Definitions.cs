namespace Evaluation.Reports.Figures;

/// <summary>The meanings of the indicators a document prints.</summary>
/// <param name="Items">The definitions, in the order of their contracts.</param>
public sealed record Definitions(IReadOnlyList<Definition> Items) : Block
{
    /// <summary>The definitions, in the order of their contracts; never empty.</summary>
    public IReadOnlyList<Definition> Items { get; } = Said.AtLeastOne(Items, nameof(Items));
}
