namespace Evaluation.Segments.Searching;

/// <summary>How far a search is.</summary>
/// <param name="Done">Clusterings made.</param>
/// <param name="Of">Clusterings to make.</param>
public readonly record struct SearchProgress(int Done, int Of);
