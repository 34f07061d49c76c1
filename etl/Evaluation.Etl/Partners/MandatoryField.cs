namespace Evaluation.Etl.Partners;

/// <summary>Something that every line should say, in one column or in the first filled of several.</summary>
/// <param name="Columns">The columns, any of which says it.</param>
public sealed record MandatoryField(params IReadOnlyList<string> Columns)
{
    /// <summary>The columns as one name.</summary>
    public string Name => string.Join(" / ", Columns);
}
