namespace Evaluation.DuckDb.Values;

/// <summary>Decimals, kept by DuckDB as an integer of up to 38 digits and a scale; .NET's has 96 bits and a scale of at most 28.</summary>
internal static class DecimalValue
{
    private const int LargestScale = 28;
    private static readonly Int128 LargestUnscaled = (Int128.One << 96) - 1;

    /// <summary>False where the value needs more digits than <see cref="decimal"/> has.</summary>
    public static bool TryRead(Int128 unscaled, int scale, out decimal value)
    {
        bool negative = unscaled < 0;
        Int128 magnitude = Int128.Abs(unscaled);
        while ((scale > LargestScale || (magnitude > LargestUnscaled && scale > 0)) && magnitude % 10 == 0)
        {
            magnitude /= 10;
            scale--;
        }

        bool fits = scale <= LargestScale && magnitude <= LargestUnscaled;
        value = fits ? new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), (int)(uint)(magnitude >> 64), negative, (byte)scale) : default;
        return fits;
    }

    public static decimal Read(long unscaled, int scale)
    {
        ulong magnitude = unscaled < 0 ? 0UL - (ulong)unscaled : (ulong)unscaled;
        return new decimal((int)magnitude, (int)(magnitude >> 32), 0, unscaled < 0, (byte)scale);
    }

    /// <summary>The digits of a decimal without its point.</summary>
    public static Int128 Unscaled(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        Int128 magnitude = new((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return value < 0 ? -magnitude : magnitude;
    }

    /// <summary>False where the value has more decimals or more digits than DECIMAL(<paramref name="width"/>, <paramref name="scale"/>).</summary>
    public static bool TryRescale(Int128 unscaled, int fromScale, int scale, int width, out Int128 rescaled)
    {
        Int128 limit = PowersOfTen.Get(width);
        rescaled = unscaled;
        for (; fromScale > scale; fromScale--)
        {
            (rescaled, Int128 rest) = Int128.DivRem(rescaled, 10);
            if (rest != 0)
            {
                return false;
            }
        }

        for (; fromScale < scale && Int128.Abs(rescaled) < limit; fromScale++)
        {
            rescaled *= 10;
        }

        return fromScale == scale && Int128.Abs(rescaled) < limit;
    }
}
