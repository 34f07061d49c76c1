namespace Evaluation.Declared;

/// <summary>One column that a declared table must have.</summary>
/// <param name="Name">Its header, exactly.</param>
/// <param name="MayBeEmpty">Whether a line may leave it empty.</param>
/// <param name="MaxLength">Longest text allowed; null for any.</param>
public sealed record DeclaredColumn(string Name, bool MayBeEmpty = false, int? MaxLength = null);
