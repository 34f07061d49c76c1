using System.Text.Json;

namespace Evaluation.Etl.Reading.Json;

/// <summary>Whether an array was found in an envelope.</summary>
internal enum JsonEntry
{
    /// <summary>The reader stands on its start.</summary>
    Found,

    /// <summary>The path leads to something else.</summary>
    NotAnArray,

    /// <summary>The object has no such path.</summary>
    Absent,

    /// <summary>The bytes at hand don't tell.</summary>
    NeedsMore,
}

/// <summary>The object around the array of items, as interfaces answer.</summary>
internal static class JsonEnvelope
{
    /// <summary>Goes from the start of an object to the array at a path.</summary>
    public static JsonEntry Enter(ref Utf8JsonReader reader, ReadOnlySpan<string> path)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return JsonEntry.Absent;
            }
            bool onPath = reader.ValueTextEquals(path[0]);
            if (!reader.Read())
            {
                return JsonEntry.NeedsMore;
            }
            if (onPath)
            {
                return (reader.TokenType, path.Length) switch
                {
                    (JsonTokenType.StartArray, 1) => JsonEntry.Found,
                    (JsonTokenType.StartObject, > 1) => Enter(ref reader, path[1..]),
                    _ => JsonEntry.NotAnArray,
                };
            }
            if (!reader.TrySkip())
            {
                return JsonEntry.NeedsMore;
            }
        }
        return JsonEntry.NeedsMore;
    }

    /// <summary>The first names in an object, for a message.</summary>
    public static IReadOnlyList<string> Names(Utf8JsonReader reader)
    {
        List<string> names = [];
        while (names.Count < 10 && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            names.Add(JsonTexts.Name(reader));
            if (!reader.Read() || !reader.TrySkip())
            {
                break;
            }
        }
        return names;
    }
}
