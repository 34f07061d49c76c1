using System.Buffers.Binary;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>A decimal as PostgreSQL's binary formats hold it: digits in base 10 000 on both sides of the point, each two bytes, without zeros at the ends.</summary>
internal static class NumericBytes
{
    /// <summary>Bytes of the longest one.</summary>
    internal const int Longest = Header + (2 * MostDigits);

    private const int Header = 8;
    private const int MostDigits = 20;
    private const int Base = 10_000;
    private const int Negative = 0x4000;

    /// <summary>Writes a decimal that has no more than <paramref name="scale"/> decimals; returns how many bytes it takes.</summary>
    internal static int Write(Span<byte> room, decimal value, int scale)
    {
        Span<ushort> digits = stackalloc ushort[MostDigits];
        (UInt128 whole, UInt128 part) = UInt128.DivRem(Unscaled(value, scale), PowerOfTen(scale));
        int behindPoint = (scale + 3) / 4;
        int point = MostDigits - behindPoint;
        _ = Fill(digits[point..], part * PowerOfTen((behindPoint * 4) - scale));
        int first = Fill(digits[..point], whole);
        Span<ushort> kept = digits[first..].TrimEnd((ushort)0);
        int leading = kept.Length - kept.TrimStart((ushort)0).Length;
        return Write(room, kept[leading..], point - first - leading - 1, decimal.IsNegative(value), scale);
    }

    private static int Write(Span<byte> room, ReadOnlySpan<ushort> digits, int weight, bool negative, int scale)
    {
        BinaryPrimitives.WriteInt16BigEndian(room, (short)digits.Length);
        BinaryPrimitives.WriteInt16BigEndian(room[2..], digits.IsEmpty ? (short)0 : (short)weight);
        BinaryPrimitives.WriteUInt16BigEndian(room[4..], (ushort)(negative && !digits.IsEmpty ? Negative : 0));
        BinaryPrimitives.WriteInt16BigEndian(room[6..], (short)scale);
        for (int i = 0; i < digits.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(room[(Header + (2 * i))..], digits[i]);
        }

        return Header + (2 * digits.Length);
    }

    /// <summary>Fills from the end; returns where the number starts.</summary>
    private static int Fill(Span<ushort> digits, UInt128 number)
    {
        digits.Clear();
        int first = digits.Length;
        while (number != 0)
        {
            (number, UInt128 digit) = UInt128.DivRem(number, Base);
            digits[--first] = (ushort)digit;
        }

        return first;
    }

    private static UInt128 Unscaled(decimal value, int scale)
    {
        decimal exact = value.Scale <= scale ? value : decimal.Round(value, scale);
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(exact, bits);
        UInt128 digits = new((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return digits * PowerOfTen(scale - exact.Scale);
    }

    private static UInt128 PowerOfTen(int exponent)
    {
        UInt128 power = 1;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }
}
