namespace Evaluation.Etl.Invented;

/// <summary>Draws an index in proportion to whole weights, in constant time for few and logarithmic for many.</summary>
internal sealed class WeightedChoice
{
    private readonly int[] _upTo;

    public WeightedChoice(params IReadOnlyList<int> weights)
    {
        _upTo = new int[weights.Count];
        int total = 0;
        for (int i = 0; i < weights.Count; i++)
        {
            _upTo[i] = total += weights[i];
        }
        Total = total;
    }

    /// <summary>Sum of the weights.</summary>
    public int Total { get; }

    /// <summary>An index.</summary>
    public int Draw(InventedRandom random) => At(random.Below(Total));

    /// <summary>The index that covers a point from 0 to <see cref="Total"/> excluded.</summary>
    public int At(int point)
    {
        if (_upTo.Length > 32)
        {
            int found = Array.BinarySearch(_upTo, point + 1);
            return found < 0 ? ~found : found;
        }
        int index = 0;
        while (_upTo[index] <= point)
        {
            index++;
        }
        return index;
    }
}
