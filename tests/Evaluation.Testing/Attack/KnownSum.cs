namespace Evaluation.Testing.Attack;

/// <summary>Counts added, less others, whose total is known.</summary>
/// <param name="Plus">Those added.</param>
/// <param name="Minus">Those deducted.</param>
/// <param name="Value">The total.</param>
public sealed record KnownSum(IReadOnlyList<int> Plus, IReadOnlyList<int> Minus, decimal Value);
