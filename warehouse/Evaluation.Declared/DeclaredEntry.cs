namespace Evaluation.Declared;

/// <summary>One freely named key of a map, with its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Value">What it holds.</param>
public sealed record DeclaredEntry(string Key, int Line, DeclaredValue Value);
