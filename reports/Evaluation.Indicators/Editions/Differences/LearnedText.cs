namespace Evaluation.Indicators.Editions.Differences;

/// <summary>A declared text learned since an edition.</summary>
internal sealed record LearnedText(string Kind, string Name, int Version, int LoadKey);
