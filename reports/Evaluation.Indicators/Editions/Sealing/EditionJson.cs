using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Evaluation.Indicators.Editions.Sealing;

/// <summary>How the files of an edition are written: the same content is the same bytes.</summary>
internal static class EditionJson
{
    /// <summary>One object a line.</summary>
    public static JsonSerializerOptions Line { get; } = Options(indented: false);

    /// <summary>One file to be read by people too.</summary>
    public static JsonSerializerOptions Page { get; } = Options(indented: true);

    /// <summary>One line of text per row, each ended.</summary>
    public static byte[] Lines<T>(IEnumerable<T> rows)
    {
        using MemoryStream bytes = new();
        foreach (T row in rows)
        {
            JsonSerializer.Serialize(bytes, row, Line);
            bytes.WriteByte((byte)'\n');
        }

        return bytes.ToArray();
    }

    /// <summary>The rows of a text of one object a line.</summary>
    /// <exception cref="JsonException">A line is not one; the message tells which.</exception>
    public static IReadOnlyList<T> Rows<T>(string text)
    {
        if (!text.EndsWith('\n'))
        {
            throw new JsonException("la dernière ligne n'est pas finie");
        }

        return [.. text.Split('\n').SkipLast(1).Select((line, index) => Row<T>(line, index + 1))];
    }

    private static T Row<T>(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Line) ?? throw new JsonException("rien");
        }
        catch (JsonException fault)
        {
            throw new JsonException($"la ligne {number} n'est pas ce qu'elle doit être", fault);
        }
    }

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower), new PlainDecimal() },
    };
}
