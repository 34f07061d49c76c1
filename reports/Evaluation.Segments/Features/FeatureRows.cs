namespace Evaluation.Segments.Features;

/// <summary>Rows as they were read, in the order of their keys.</summary>
/// <param name="Keys">Whom or what each row is.</param>
/// <param name="Columns">For each column, the number of each row.</param>
/// <param name="AtRandom">Rows left out because their partner drew an attribute at random.</param>
public sealed record FeatureRows(IReadOnlyList<UnitKey> Keys, IReadOnlyDictionary<string, FeatureColumn> Columns, int AtRandom);
