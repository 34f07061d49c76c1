using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Evaluation.Etl.Reading;

/// <summary>The fields inside one record of a delimited file (RFC 4180), found and decoded without allocation.</summary>
internal static class RecordFields
{
    /// <summary>The most fields a record may have.</summary>
    public const int Most = 4096;

    /// <summary>Writes where each field ends (exclusive); returns how many there are, or -1 when more than <paramref name="ends"/> holds.</summary>
    public static int Split(ReadOnlySpan<byte> record, byte separator, Span<int> ends) =>
        record.Contains((byte)'"') ? SplitQuoted(record, separator, ends) : SplitPlain(record, separator, ends);

    /// <summary>Where a field starts, given the ends.</summary>
    public static int Start(ReadOnlySpan<int> ends, int index) => index == 0 ? 0 : ends[index - 1] + 1;

    /// <summary>Decodes a field into <paramref name="room"/>, undoing quotes; returns its length in characters.</summary>
    public static int Decode(ReadOnlySpan<byte> field, Span<char> room) =>
        field is [(byte)'"', ..] ? Unquote(room[..Encoding.UTF8.GetChars(field, room)]) : Encoding.UTF8.GetChars(field, room);

    /// <summary>Index just after the closing quote of a field that opens at <paramref name="open"/>, or -1 when it never closes.</summary>
    public static int AfterClosingQuote(ReadOnlySpan<byte> record, int open)
    {
        int at = open + 1;
        while (true)
        {
            int hit = record[at..].IndexOf((byte)'"');
            if (hit < 0)
            {
                return -1;
            }
            at += hit + 1;
            if (at == record.Length || record[at] != (byte)'"')
            {
                return at;
            }
            at++;
        }
    }

    private static int SplitPlain(ReadOnlySpan<byte> record, byte separator, Span<int> ends)
    {
        int count = 0;
        int at = 0;
        Vector256<byte> wanted = Vector256.Create(separator);
        ref byte first = ref MemoryMarshal.GetReference(record);
        for (; at <= record.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            uint hits = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)at), wanted).ExtractMostSignificantBits();
            if (count + BitOperations.PopCount(hits) >= ends.Length)
            {
                return -1;
            }
            for (; hits != 0; hits &= hits - 1)
            {
                ends[count++] = at + BitOperations.TrailingZeroCount(hits);
            }
        }
        return SplitRest(record, separator, at, ends, count);
    }

    private static int SplitRest(ReadOnlySpan<byte> record, byte separator, int at, Span<int> ends, int count)
    {
        for (; at < record.Length; at++)
        {
            if (record[at] != separator)
            {
                continue;
            }
            if (count + 1 >= ends.Length)
            {
                return -1;
            }
            ends[count++] = at;
        }
        ends[count++] = record.Length;
        return count;
    }

    private static int SplitQuoted(ReadOnlySpan<byte> record, byte separator, Span<int> ends)
    {
        int count = 0;
        int at = 0;
        while (count < ends.Length)
        {
            if (at < record.Length && record[at] == (byte)'"')
            {
                int after = AfterClosingQuote(record, at);
                at = after < 0 ? record.Length : after;
            }
            int next = record[at..].IndexOf(separator);
            if (next < 0)
            {
                ends[count++] = record.Length;
                return count;
            }
            ends[count++] = at + next;
            at += next + 1;
        }
        return -1;
    }

    /// <summary>Undoes the quotes in place; the text only gets shorter.</summary>
    private static int Unquote(Span<char> field)
    {
        int written = 0;
        for (int at = 1; at < field.Length; at++)
        {
            if (field[at] == '"' && (at + 1 >= field.Length || field[++at] != '"'))
            {
                break;
            }
            field[written++] = field[at];
        }
        return written;
    }
}
