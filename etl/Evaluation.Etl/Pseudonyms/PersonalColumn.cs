namespace Evaluation.Etl.Pseudonyms;

/// <summary>One column of a feed that holds personal values.</summary>
/// <param name="Index">Place of the field in a line, from 0.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Pseudonymizer">Makes its pseudonyms; null for <see cref="PersonalKind.Erased"/>.</param>
public sealed record PersonalColumn(int Index, PersonalKind Kind, Pseudonymizer? Pseudonymizer);
