using System.Text.Json;

namespace Evaluation.Warehouse.Territories;

/// <summary>A commune, former or current, as the geography shipped names it to the post.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsCurrent">Whether it is a commune today.</param>
/// <param name="ChefLieu">Code of the commune it is part of now; null when it is current.</param>
/// <param name="Postcodes">Those that serve it; none where the file says none.</param>
internal sealed record PostalItem(string Code, string Name, bool IsCurrent, string? ChefLieu, IReadOnlyList<string> Postcodes)
{
    /// <summary>Reads the file of communes of a vintage. By hand: a short load waits for it, and has no time to compile a deserialiser.</summary>
    internal static IReadOnlyList<PostalItem> ReadAll(string path)
    {
        Utf8JsonReader json = new(File.ReadAllBytes(path));
        List<PostalItem> items = [];
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.StartObject)
            {
                items.Add(ReadOne(ref json));
            }
        }

        return items;
    }

    private static PostalItem ReadOne(ref Utf8JsonReader json)
    {
        PostalItem item = new(string.Empty, string.Empty, false, null, []);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            item = json.ValueTextEquals("code"u8) ? item with { Code = Text(ref json) }
                : json.ValueTextEquals("nom"u8) ? item with { Name = Text(ref json) }
                : json.ValueTextEquals("type"u8) ? item with { IsCurrent = Text(ref json) == "commune-actuelle" }
                : json.ValueTextEquals("chefLieu"u8) ? item with { ChefLieu = Text(ref json) }
                : json.ValueTextEquals("codesPostaux"u8) ? item with { Postcodes = Texts(ref json) }
                : Skipped(ref json, item);
        }

        return item;
    }

    private static string Text(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString()!;
    }

    private static List<string> Texts(ref Utf8JsonReader json)
    {
        List<string> texts = [];
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(json.GetString()!);
        }

        return texts;
    }

    private static PostalItem Skipped(ref Utf8JsonReader json, PostalItem item)
    {
        json.Skip();
        return item;
    }
}
