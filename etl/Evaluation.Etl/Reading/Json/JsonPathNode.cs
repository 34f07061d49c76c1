using System.Text.Json;
using Evaluation.Etl.Pseudonyms;

namespace Evaluation.Etl.Reading.Json;

/// <summary>
/// A path as the items of a file have it, known from when it is first met. Items nearly always write their names in the
/// same order, so the next name is looked for after the last one first.
/// </summary>
internal sealed class JsonPathNode(string path, byte[] name, JsonColumns columns, bool covered)
{
    private readonly List<JsonPathNode> _children = [];
    private readonly Dictionary<byte[], JsonPathNode>.AlternateLookup<ReadOnlySpan<byte>> _byName =
        new Dictionary<byte[], JsonPathNode>(new Utf8KeyComparer()).GetAlternateLookup<ReadOnlySpan<byte>>();

    private int _next;

    /// <summary>Dotted path from the item; empty for the item itself.</summary>
    public string Path => path;

    /// <summary>Place of the column of this path; -1 where it isn't declared.</summary>
    public int Column { get; } = columns.PlaceOf(path);

    /// <summary>Whether a path under this one is declared.</summary>
    public bool HasBelow { get; } = columns.HasBelow(path);

    /// <summary>Columns made of the objects of the list at this path.</summary>
    public IReadOnlyList<JsonListColumn> Lists { get; } = columns.Lists(path);

    /// <summary>Whether this path or one above it is declared, so that what is new under it isn't told.</summary>
    public bool IsCovered => covered || Column >= 0 || Lists.Count > 0;

    /// <summary>The last attempt at an item that met this path, which tells a name written twice.</summary>
    public long LastMet { get; set; }

    /// <summary>Whether it was told as new.</summary>
    public bool IsTold { get; set; }

    /// <summary>The path of the name the reader stands on; null for one more new name than are worth telling.</summary>
    public JsonPathNode? Child(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> written = reader.ValueSpan;
        if (_next < _children.Count && written.SequenceEqual(_children[_next].Written))
        {
            return _children[_next++];
        }
        if (!_byName.TryGetValue(written, out JsonPathNode? child) && (child = Meet(ref reader)) is null)
        {
            return null;
        }
        _next = child.Ordinal + 1;
        return child;
    }

    /// <summary>Starts again with the first name.</summary>
    public void Begin() => _next = 0;

    private int Ordinal { get; init; }

    private ReadOnlySpan<byte> Written => name;

    private JsonPathNode? Meet(ref Utf8JsonReader reader)
    {
        if (!columns.MayMeet())
        {
            return null;
        }
        byte[] written = reader.ValueSpan.ToArray();
        string whole = path.Length == 0 ? JsonTexts.Name(reader) : $"{path}.{JsonTexts.Name(reader)}";
        JsonPathNode child = new(whole, written, columns, IsCovered && path.Length > 0) { Ordinal = _children.Count };
        _children.Add(child);
        _byName[written] = child;
        return child;
    }
}
