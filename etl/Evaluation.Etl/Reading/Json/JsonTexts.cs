using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Evaluation.Etl.Reading.Json;

/// <summary>The texts of a JSON file, decoded without allocation; half a pair and a nul, which no database holds, read as U+FFFD.</summary>
internal static class JsonTexts
{
    private const char Replacement = '\uFFFD';
    private const int LongestName = 120;

    /// <summary>Decodes what stands between the quotes; returns its length in characters, never more than its bytes.</summary>
    public static int Decode(ReadOnlySpan<byte> text, Span<char> room)
    {
        int written = 0;
        int escape;
        while ((escape = text.IndexOf((byte)'\\')) >= 0)
        {
            written += Encoding.UTF8.GetChars(text[..escape], room[written..]);
            room[written++] = Escaped(text[(escape + 1)..]);
            text = text[(escape + (text[escape + 1] == (byte)'u' ? 6 : 2))..];
        }
        return written + Encoding.UTF8.GetChars(text, room[written..]);
    }

    /// <summary>Decodes a text that holds escapes.</summary>
    public static int DecodeEscaped(ReadOnlySpan<byte> text, Span<char> room)
    {
        int length = Decode(text, room);
        Mend(room[..length]);
        return length;
    }

    /// <summary>Decodes an array of scalars: its texts joined by a bar, nulls left out.</summary>
    public static int DecodeList(ReadOnlySpan<byte> array, Span<char> room)
    {
        Utf8JsonReader reader = new(array);
        int written = 0;
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                continue;
            }
            if (written > 0)
            {
                room[written++] = '|';
            }
            written += DecodeEscaped(reader.ValueSpan, room[written..]);
        }
        return written;
    }

    /// <summary>Decodes one value of each object of an array: texts joined by a bar, empty where an object has none or not a scalar.</summary>
    public static int DecodeObjects(ReadOnlySpan<byte> array, ReadOnlySpan<byte> name, Span<char> room)
    {
        Utf8JsonReader reader = new(array);
        (int written, int objects) = (0, 0);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (objects++ > 0)
            {
                room[written++] = '|';
            }
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                written += DecodeMember(ref reader, name, room[written..]);
            }
            else
            {
                reader.Skip();
            }
        }
        return written;
    }

    private static int DecodeMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, Span<char> room)
    {
        int written = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isNamed = reader.ValueTextEquals(name);
            reader.Read();
            if (isNamed && reader.TokenType is not (JsonTokenType.Null or JsonTokenType.StartArray or JsonTokenType.StartObject))
            {
                written = DecodeEscaped(reader.ValueSpan, room);
            }
            reader.Skip();
        }
        return written;
    }

    /// <summary>The name the reader stands on, cut where it is too long to show, without control characters.</summary>
    public static string Name(Utf8JsonReader reader)
    {
        char[] room = new char[reader.ValueSpan.Length];
        int length = Math.Min(DecodeEscaped(reader.ValueSpan, room), LongestName);
        return string.Create(length, room, static (name, from) =>
        {
            for (int i = 0; i < name.Length; i++)
            {
                name[i] = char.IsControl(from[i]) ? Replacement : from[i];
            }
        });
    }

    private static char Escaped(ReadOnlySpan<byte> sign) => sign[0] switch
    {
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'u' => (char)ushort.Parse(sign[1..5], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        _ => (char)sign[0],
    };

    private static void Mend(Span<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] == '\0')
            {
                text[i] = Replacement;
            }
        }
    }
}
