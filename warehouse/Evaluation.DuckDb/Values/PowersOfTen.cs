namespace Evaluation.DuckDb.Values;

/// <summary>The powers of ten that a 128-bit integer holds, up to the 38th.</summary>
internal static class PowersOfTen
{
    private static readonly Int128[] Values = Build();

    public static Int128 Get(int exponent) => Values[exponent];

    private static Int128[] Build()
    {
        Int128[] values = new Int128[39];
        values[0] = 1;
        for (int i = 1; i < values.Length; i++)
        {
            values[i] = values[i - 1] * 10;
        }

        return values;
    }
}
