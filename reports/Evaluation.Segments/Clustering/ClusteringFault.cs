namespace Evaluation.Segments.Clustering;

/// <summary>Rows that can't be clustered as asked, told to the analyst who asked.</summary>
/// <param name="sentence">What is wrong and what to do.</param>
public sealed class ClusteringFault(string sentence) : Exception(sentence);
