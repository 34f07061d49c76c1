using Evaluation.Warehouse;

namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>Some rows of a passage, one after the other: what each is to every reading, as whole numbers.</summary>
/// <param name="width">How many columns there are.</param>
internal sealed class RowBlock(int width)
{
    private const int MostRows = 4096;

    private readonly long[] _values = new long[MostRows * width];

    /// <summary>How many rows it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The columns of a row.</summary>
    public ReadOnlySpan<long> this[int row] => _values.AsSpan(row * width, width);

    /// <summary>Holds the next rows in place of those it held; false when there are none.</summary>
    public bool Fill(NumberRows rows)
    {
        Count = rows.Read(_values);
        return Count > 0;
    }
}
