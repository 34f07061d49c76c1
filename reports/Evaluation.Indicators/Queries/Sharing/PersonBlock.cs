using System.Data;

namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>Some rows about persons, one after the other: the person first, below 1 where a row names nobody, then what the row is to each reading.</summary>
/// <param name="width">How many columns there are, the person among them.</param>
internal sealed class PersonBlock(int width)
{
    private const int MostRows = 4096;

    private readonly long[] _values = new long[MostRows * width];

    /// <summary>How many rows it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The columns of a row.</summary>
    public ReadOnlySpan<long> this[int row] => _values.AsSpan(row * width, width);

    /// <summary>Holds the next rows in place of those it held; false when there are none.</summary>
    public bool Fill(IDataReader rows)
    {
        for (Count = 0; Count < MostRows && rows.Read(); Count++)
        {
            for (int column = 0; column < width; column++)
            {
                _values[(Count * width) + column] = rows.GetInt64(column);
            }
        }

        return Count > 0;
    }
}
