namespace Evaluation.Segments.Features;

/// <summary>The numbers of a column, one a row; a missing one takes no more room than the others.</summary>
public sealed class FeatureColumn
{
    private readonly double[] _values;

    /// <summary>Takes numbers as they are; the array is not copied.</summary>
    /// <param name="values">One a row; not a number where it is missing.</param>
    internal FeatureColumn(double[] values) => _values = values;

    /// <summary>No row.</summary>
    public static FeatureColumn Empty { get; } = new([]);

    /// <summary>How many rows.</summary>
    public int Count => _values.Length;

    /// <summary>The number of a row; null where it is missing.</summary>
    public double? this[int row] => double.IsNaN(_values[row]) ? null : _values[row];

    /// <summary>Whether a row has it.</summary>
    public bool Has(int row) => !double.IsNaN(_values[row]);

    /// <summary>Whether no number but these is in it.</summary>
    internal bool HoldsOnly(params ReadOnlySpan<double> numbers)
    {
        foreach (double value in _values)
        {
            if (!double.IsNaN(value) && !numbers.Contains(value))
            {
                return false;
            }
        }

        return true;
    }
}
