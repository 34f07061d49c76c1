namespace Evaluation.Segments.Clustering;

/// <summary>Rows that can't be clustered as asked, told to the analyst who asked.</summary>
/// <param name="sentence">What is wrong and what to do.</param>
public sealed class ClusteringFault(string sentence) : Exception(sentence)
{
    /// <summary>More clusters are asked for than rows can make.</summary>
    internal static ClusteringFault TooMany(int k, int distinct) => new(distinct switch
    {
        0 => "Aucune ligne\u00a0: il n'y a rien à regrouper.",
        1 => "Toutes les lignes sont pareilles\u00a0: il n'y a rien à regrouper.",
        _ => $"{k} groupes sont demandés pour {distinct} lignes différentes\u00a0: demandez de 1 à {distinct} groupes.",
    });
}
