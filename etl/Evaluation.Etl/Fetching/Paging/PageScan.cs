using System.Text.Json;
using Evaluation.Etl.Fetching.Calling;
using Evaluation.Etl.Fetching.Declared;

namespace Evaluation.Etl.Fetching.Paging;

/// <summary>Walks a page once, without building anything of it: its items become lines, the few values of its envelope are kept.</summary>
internal sealed class PageScan(PagingRule rule, LineBuffer lines)
{
    private int _items = -1;
    private string? _next;
    private long? _total;
    private long? _pages;

    /// <summary>Reads a page; its items are added to the lines.</summary>
    /// <param name="page">The page whole.</param>
    /// <param name="rule">What its envelope is called.</param>
    /// <param name="lines">Where items go.</param>
    /// <exception cref="JsonException">It isn't JSON, or is cut.</exception>
    /// <exception cref="CallFault">It has no items where they are declared.</exception>
    internal static PageFacts Read(ReadOnlySpan<byte> page, PagingRule rule, LineBuffer lines)
    {
        PageScan scan = new(rule, lines);
        Utf8JsonReader reader = new(WithoutMark(page));
        reader.Read();
        scan.ReadValue(ref reader, WithoutMark(page), string.Empty);
        while (reader.Read())
        {
            // What follows the value is a fault, that the reader tells.
        }

        return scan._items >= 0
            ? new PageFacts(scan._items, scan._next, scan._total, scan._pages)
            : throw new CallFault($"la page n'a pas de liste d'éléments {(rule.Items.Length == 0 ? "à sa racine" : $"sous [{rule.Items}]")} : l'API a changé, ou « items » du flux est faux", isTransient: false);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> page) => page.StartsWith("\uFEFF"u8) ? page[3..] : page;

    private void ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> page, string path)
    {
        if (path == rule.Items && reader.TokenType == JsonTokenType.StartArray)
        {
            ReadItems(ref reader, page);
        }
        else if (reader.TokenType == JsonTokenType.StartObject && LeadsOn(path))
        {
            ReadObject(ref reader, page, path);
        }
        else
        {
            Keep(ref reader, path);
            reader.Skip();
        }
    }

    private void ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> page, string path)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            ReadValue(ref reader, page, path.Length == 0 ? name : $"{path}.{name}");
        }
    }

    private void ReadItems(ref Utf8JsonReader reader, ReadOnlySpan<byte> page)
    {
        _items = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int from = (int)reader.TokenStartIndex;
            reader.Skip();
            lines.Add(page[from..(int)reader.BytesConsumed]);
            _items++;
        }
    }

    // A link is a text, or an object that holds it as href: JSON:API allows both.
    private void Keep(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType == JsonTokenType.String && (path == rule.Next || path == $"{rule.Next}.href"))
        {
            _next = reader.GetString();
        }
        else if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long number))
        {
            _total = path == rule.Total ? number : _total;
            _pages = path == rule.Pages ? number : _pages;
        }
    }

    private bool LeadsOn(string path) =>
        path.Length == 0 || path == rule.Next || IsOver(path, rule.Items) || IsOver(path, rule.Next) || IsOver(path, rule.Total) || IsOver(path, rule.Pages);

    private static bool IsOver(string path, string? wanted) => wanted is not null && wanted.Length > path.Length && wanted[path.Length] == '.' && wanted.StartsWith(path, StringComparison.Ordinal);
}
