using System.Buffers.Binary;
using System.Globalization;
using Evaluation.Warehouse.Dialects.PostgreSql;

namespace Evaluation.Warehouse.Tests.Dialects.PostgreSql;

public sealed class NumericBytesTests
{
    // Count of digits, weight of the first, sign, decimals, then the digits: as in PostgreSQL's numeric_send.
    [Theory]
    [InlineData("0", 0, "0 0 0 0")]
    [InlineData("0", 6, "0 0 0 6")]
    [InlineData("-0.000000", 6, "0 0 0 6")]
    [InlineData("1", 0, "1 0 0 0 1")]
    [InlineData("-1", 6, "1 0 16384 6 1")]
    [InlineData("9999", 6, "1 0 0 6 9999")]
    [InlineData("10000", 6, "1 1 0 6 1")]
    [InlineData("12345.678", 6, "3 1 0 6 1 2345 6780")]
    [InlineData("-0.5", 6, "1 -1 16384 6 5000")]
    [InlineData("0.000001", 6, "1 -2 0 6 100")]
    [InlineData("100000000.000001", 6, "5 2 0 6 1 0 0 0 100")]
    [InlineData("9999999999999999999999.999999", 6, "8 5 0 6 99 9999 9999 9999 9999 9999 9999 9900")]
    [InlineData("79228162514264337593543950335", 0, "8 7 0 0 7 9228 1625 1426 4337 5935 4395 335")]
    [InlineData("0.0000000000000000000000000001", 28, "1 -7 0 28 1")]
    public void A_decimal_becomes_digits_in_base_ten_thousand(string value, int scale, string expected) =>
        Assert.Equal(expected, Told(decimal.Parse(value, CultureInfo.InvariantCulture), scale));

    [Fact]
    public void Decimals_drawn_at_random_are_read_back_from_their_bytes()
    {
        Random random = new(20251122);
        for (int i = 0; i < 20_000; i++)
        {
            int scale = random.Next(0, 7);
            int scaleOfValue = random.Next(0, scale + 1);
            decimal value = new(random.Next(), random.Next(), random.Next(5) == 0 ? random.Next() : 0, random.Next(2) == 0, (byte)scaleOfValue);
            Assert.Equal(value, Read(Bytes(value, scale)));
        }
    }

    [Fact]
    public void Zeros_behind_the_decimals_of_the_column_change_nothing() => Assert.Equal(Told(1.5m, 2), Told(1.500000m, 2));

    private static string Told(decimal value, int scale)
    {
        byte[] bytes = Bytes(value, scale);
        return string.Join(' ', Enumerable.Range(0, bytes.Length / 2).Select(place => BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(2 * place))));
    }

    private static byte[] Bytes(decimal value, int scale)
    {
        byte[] room = new byte[NumericBytes.Longest];
        return room[..NumericBytes.Write(room, value, scale)];
    }

    private static decimal Read(byte[] bytes)
    {
        decimal value = 0;
        decimal unit = 1;
        short[] words = [.. Enumerable.Range(0, bytes.Length / 2).Select(place => BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(2 * place)))];
        for (int exponent = words[1]; exponent != 0; exponent -= Math.Sign(exponent))
        {
            unit = exponent > 0 ? unit * 10_000 : unit / 10_000;
        }

        foreach (short digit in words[4..])
        {
            value += digit * unit;
            unit /= 10_000;
        }

        return words[2] == 0 ? value : -value;
    }
}
