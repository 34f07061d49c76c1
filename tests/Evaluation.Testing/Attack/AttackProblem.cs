namespace Evaluation.Testing.Attack;

/// <summary>What an attacker knows of counts that are at least zero.</summary>
/// <param name="Known">Sums and differences whose value is known.</param>
/// <param name="Sought">The sums looked for.</param>
public sealed record AttackProblem(IReadOnlyList<KnownSum> Known, IReadOnlyList<IReadOnlyList<int>> Sought);
