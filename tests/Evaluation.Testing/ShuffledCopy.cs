using System.Globalization;
using System.Text;
using Evaluation.Etl.Invented;
using Evaluation.Etl.Reading;

namespace Evaluation.Testing;

/// <summary>
/// Writes an invented CRA file again with all its lines shuffled and a small share of them corrected (one more
/// participant, or another duration, and a later updated_at), as a partner's next delivery would be.
/// </summary>
public sealed class ShuffledCopy
{
    private const int Width = 70;
    private const int Participants = 4;
    private const int AgeOfOneMore = 9;
    private const int StatusOfOneMore = 13;
    private const int Duration = 18;
    private const int CreatedAt = 26;
    private const int UpdatedAt = 44;
    private const int Minutes = 45;
    private readonly int[] _ends = new int[RecordFields.Most];

    /// <summary>Copies a file; returns how many lines were changed. Memory holds the lines' places only.</summary>
    public int Write(string source, Stream target, double shareChanged, ulong seed)
    {
        InventedRandom random = new(seed, stream: 4);
        List<long> starts = LineStarts(source);
        using Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle(source);
        BufferedStream lines = new(target, 1 << 18);
        Copy(file, starts[0], starts[1], lines);
        int changed = 0;
        foreach (int line in Order(starts.Count - 2, random))
        {
            if (random.Chance(shareChanged) && Changed(Line(file, starts[line + 1], starts[line + 2])) is byte[] other)
            {
                lines.Write(other);
                changed++;
            }
            else
            {
                Copy(file, starts[line + 1], starts[line + 2], lines);
            }
        }
        lines.Flush();
        return changed;
    }

    /// <summary>The numbers from 0, in an order drawn (Fisher and Yates).</summary>
    private static int[] Order(int count, InventedRandom random)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int other = random.Below(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }
        return order;
    }

    private static List<long> LineStarts(string source)
    {
        List<long> starts = [0];
        byte[] block = new byte[1 << 20];
        using FileStream file = File.OpenRead(source);
        long before = 0;
        for (int read; (read = file.Read(block)) > 0; before += read)
        {
            for (int at = 0, next; (next = block.AsSpan(at, read - at).IndexOf((byte)'\n')) >= 0; at += next + 1)
            {
                starts.Add(before + at + next + 1);
            }
        }
        return starts;
    }

    private static byte[] Line(Microsoft.Win32.SafeHandles.SafeFileHandle file, long from, long to)
    {
        byte[] line = new byte[to - from];
        RandomAccess.Read(file, line, from);
        return line;
    }

    private static void Copy(Microsoft.Win32.SafeHandles.SafeFileHandle file, long from, long to, Stream target)
    {
        byte[] room = System.Buffers.ArrayPool<byte>.Shared.Rent((int)(to - from));
        int read = RandomAccess.Read(file, room.AsSpan(0, (int)(to - from)), from);
        target.Write(room, 0, read);
        System.Buffers.ArrayPool<byte>.Shared.Return(room);
    }

    /// <summary>The line corrected, or null when it is faulty and stays as it is.</summary>
    private byte[]? Changed(byte[] line)
    {
        ReadOnlySpan<byte> record = line.AsSpan().TrimEnd((byte)'\n');
        if (RecordFields.Split(record, (byte)',', _ends) != Width)
        {
            return null;
        }
        string[] fields = [.. Enumerable.Range(0, Width).Select(i => Encoding.UTF8.GetString(line[RecordFields.Start(_ends, i).._ends[i]]))];
        return Correct(fields) ? Encoding.UTF8.GetBytes(string.Join(',', fields) + "\n") : null;
    }

    private static bool Correct(string[] fields)
    {
        string stamp = fields[UpdatedAt] == "null" ? fields[CreatedAt] : fields[UpdatedAt];
        if (!DateTime.TryParseExact(stamp, "yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime touched) || fields[Duration] == "-30")
        {
            return false;
        }
        fields[UpdatedAt] = touched.AddDays(1).ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
        if (fields[3] == "collectif")
        {
            OneMore(fields, Participants);
            OneMore(fields, AgeOfOneMore);
            OneMore(fields, StatusOfOneMore);
            return true;
        }
        (fields[Duration], fields[Minutes]) = fields[Duration] == "60" ? ("75", "75") : ("60", "60");
        return true;
    }

    private static void OneMore(string[] fields, int index) =>
        fields[index] = (long.Parse(fields[index], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
}
