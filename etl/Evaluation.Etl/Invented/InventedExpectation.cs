namespace Evaluation.Etl.Invented;

/// <summary>What an invented file holds, to compare with what a load says of it.</summary>
/// <param name="Lines">Lines under the header.</param>
/// <param name="Bad">How many lines have each fault; <see cref="BadLine.None"/> isn't among them.</param>
/// <param name="Participants">Sum over the lines without fault.</param>
/// <param name="Minutes">Sum over the lines without fault.</param>
public sealed record InventedExpectation(int Lines, IReadOnlyDictionary<BadLine, int> Bad, long Participants, long Minutes);
