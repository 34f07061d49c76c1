namespace Evaluation.Segments.Clustering;

/// <summary>What is clustered: rows of numbers on a common scale, one row after the other.</summary>
public sealed class FeatureMatrix
{
    private readonly float[] _values;

    /// <summary>Takes rows as they are; the array is not copied.</summary>
    /// <param name="values">rows × columns numbers, row by row.</param>
    /// <param name="columns">Numbers in a row.</param>
    /// <exception cref="ClusteringFault">No column, a last row cut short, or a number missing or infinite.</exception>
    public FeatureMatrix(float[] values, int columns)
    {
        if (columns < 1 || values.Length % columns != 0)
        {
            throw new ClusteringFault($"Une matrice de {values.Length} nombres ne se lit pas en lignes de {columns}\u00a0: rien n'est regroupé.");
        }

        int bad = Array.FindIndex(values, value => !float.IsFinite(value));
        if (bad >= 0)
        {
            throw new ClusteringFault($"La ligne {(bad / columns) + 1}, colonne {(bad % columns) + 1}, n'a pas de valeur\u00a0: dites dans le fichier du segment comment remplacer une valeur manquante.");
        }

        (_values, Columns) = (values, columns);
    }

    /// <summary>Number of rows.</summary>
    public int Rows => _values.Length / Columns;

    /// <summary>Numbers in a row.</summary>
    public int Columns { get; }

    /// <summary>One row.</summary>
    public ReadOnlySpan<float> this[int row] => _values.AsSpan(row * Columns, Columns);

    /// <summary>Some of the rows, in the order given, as often as they are named.</summary>
    public FeatureMatrix Pick(ReadOnlySpan<int> rows)
    {
        float[] values = new float[rows.Length * Columns];
        for (int at = 0; at < rows.Length; at++)
        {
            this[rows[at]].CopyTo(values.AsSpan(at * Columns));
        }

        return new FeatureMatrix(values, Columns);
    }
}
