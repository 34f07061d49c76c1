namespace Evaluation.Indicators.Values;

/// <summary>The order of rows in tables: declared positions, then codes, whatever the language of the machine.</summary>
internal sealed class SliceOrder : IComparer<IReadOnlyList<SliceKey>>
{
    public static SliceOrder Instance { get; } = new();

    public int Compare(IReadOnlyList<SliceKey>? x, IReadOnlyList<SliceKey>? y)
    {
        for (int index = 0; index < Math.Min(x!.Count, y!.Count); index++)
        {
            int position = x[index].Position.CompareTo(y[index].Position);
            int order = position != 0 ? position : string.CompareOrdinal(x[index].Code, y[index].Code);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
