namespace Evaluation.Segments.Features;

/// <summary>A column as it is read, in pieces: what was read is never copied to make room for more.</summary>
internal sealed class GrowingColumn
{
    private const int Piece = 8192;

    private readonly List<double[]> _pieces = [];
    private int _count;

    /// <summary>Adds the number of the next row.</summary>
    /// <param name="value">Not a number where it is missing.</param>
    internal void Add(double value)
    {
        if (_count % Piece == 0)
        {
            _pieces.Add(new double[Piece]);
        }

        _pieces[^1][_count++ % Piece] = value;
    }

    /// <summary>The rows in another order; the pieces are let go.</summary>
    internal FeatureColumn InOrder(int[] order)
    {
        double[] values = new double[order.Length];
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = _pieces[order[at] / Piece][order[at] % Piece];
        }

        _pieces.Clear();
        return new FeatureColumn(values);
    }
}
