namespace Evaluation.Indicators.Tests.Disclosure.Attack;

/// <summary>What an attacker knows: how many people of some kinds there are together.</summary>
/// <param name="Printed">The sums printed.</param>
/// <param name="Hidden">The sums looked for.</param>
internal sealed record AttackProblem(IReadOnlyList<PrintedSum> Printed, IReadOnlyList<IReadOnlyList<int>> Hidden);

/// <summary>A number printed: how many people of these kinds.</summary>
internal sealed record PrintedSum(IReadOnlyList<int> Kinds, decimal Value);
