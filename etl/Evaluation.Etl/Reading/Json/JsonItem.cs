using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Evaluation.Etl.Reading.Json;

/// <summary>One item of a JSON file: where the value of each declared path stands in its bytes, decoded only when asked for.</summary>
internal sealed class JsonItem
{
    private const int Longest = 1 << 19;
    private const int MostTold = 100;
    private readonly JsonColumns _columns;
    private readonly Dictionary<int, char[]> _lists = [];
    private readonly JsonPathNode _root;
    private readonly JsonSlice[] _values;
    private readonly bool[] _seen;
    private readonly List<string> _new = [];
    private char[] _characters = new char[4096];
    private long _attempt;
    private int _ordinal;
    private int _start;
    private int _length;

    /// <summary>An item of these columns.</summary>
    public JsonItem(IReadOnlyList<string> columns)
    {
        (_columns, _values, _seen) = (new JsonColumns(columns), new JsonSlice[columns.Count], new bool[columns.Count]);
        _root = new JsonPathNode(string.Empty, [], _columns, covered: false);
    }

    /// <summary>Paths met that neither are declared nor stand under one that is.</summary>
    public IReadOnlyList<string> NewPaths => _new;

    /// <summary>Whether the item has any declared path.</summary>
    public bool HasColumns { get; private set; }

    /// <summary>Whether some item so far had this column, were it null.</summary>
    public bool Seen(int column) => _seen[column];

    /// <summary>The item's bytes, in those of the attempt that took it.</summary>
    public ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> taken) => taken.Slice(_start, _length);

    /// <summary>The text of a column; spans of one item stay readable together.</summary>
    public ReadOnlySpan<char> Text(ReadOnlySpan<byte> taken, int column)
    {
        JsonSlice value = _values[column];
        if (value.Length == 0)
        {
            return [];
        }
        if (_characters.Length < _length)
        {
            _characters = new char[Longest];
        }
        ReadOnlySpan<byte> bytes = taken.Slice(value.Start, value.Length);
        if (value.Kind == JsonSliceKind.Objects)
        {
            return OfObjects(bytes, column);
        }
        Span<char> room = _characters.AsSpan(value.Start - _start, value.Length);
        return room[..(value.Kind switch
        {
            JsonSliceKind.Escaped => JsonTexts.DecodeEscaped(bytes, room),
            JsonSliceKind.List => JsonTexts.DecodeList(bytes, room),
            _ => Encoding.UTF8.GetChars(bytes, room),
        })];
    }

    // Columns of one list stand in the same bytes: each is decoded in a place of its own.
    private ReadOnlySpan<char> OfObjects(ReadOnlySpan<byte> bytes, int column)
    {
        if (!_lists.TryGetValue(column, out char[]? room) || room.Length < bytes.Length)
        {
            room = _lists[column] = new char[bytes.Length];
        }
        return room.AsSpan(0, JsonTexts.DecodeObjects(bytes, _columns.NameInList(column)!, room));
    }

    /// <summary>Takes the item whose first token the reader stands on; false when it isn't whole in the bytes at hand.</summary>
    public bool Take(ref Utf8JsonReader reader, int ordinal)
    {
        (_ordinal, _start, HasColumns) = (ordinal, (int)reader.TokenStartIndex, false);
        _attempt++;
        Array.Clear(_values);
        if (reader.TokenType != JsonTokenType.StartObject && _root.Column < 0)
        {
            throw JsonFault.NotAnObject(ordinal);
        }
        bool whole = reader.TokenType == JsonTokenType.StartObject ? Members(ref reader, _root) : Value(ref reader, _root);
        _length = (int)reader.BytesConsumed - _start;
        return whole;
    }

    /// <summary>Refuses an item too long to keep, or that isn't UTF-8.</summary>
    public void Require(ReadOnlySpan<byte> taken, int ordinal)
    {
        if (_length > Longest)
        {
            throw JsonFault.TooLong(ordinal);
        }
        if (!Utf8.IsValid(Bytes(taken)))
        {
            throw JsonFault.NotUtf8(ordinal);
        }
    }

    private bool Members(ref Utf8JsonReader reader, JsonPathNode node)
    {
        node.Begin();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return true;
            }
            JsonPathNode? child = node.Child(ref reader);
            if (child is not null && child.LastMet == _attempt)
            {
                throw JsonFault.Twice(_ordinal, child.Path);
            }
            if (!reader.Read() || !(child is null ? reader.TrySkip() : Value(ref reader, child)))
            {
                return false;
            }
        }
        return false;
    }

    private bool Value(ref Utf8JsonReader reader, JsonPathNode node)
    {
        node.LastMet = _attempt;
        int start = (int)reader.TokenStartIndex;
        bool entered = node.HasBelow && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.Null;
        if (!entered && !node.IsCovered && !node.IsTold)
        {
            Tell(node);
        }
        if (reader.TokenType == JsonTokenType.StartObject && node.HasBelow)
        {
            return Members(ref reader, node) && Keep(node, new JsonSlice(start, (int)reader.BytesConsumed - start, JsonSliceKind.Verbatim));
        }
        foreach (JsonListColumn list in node.Lists)
        {
            _seen[list.Place] = true;
        }
        if (node.Lists.Count > 0 && reader.TokenType == JsonTokenType.StartArray)
        {
            return reader.TrySkip() && KeepObjects(node, start, (int)reader.BytesConsumed - start);
        }
        return node.Column < 0 ? reader.TrySkip() : ReadSlice(ref reader, start, out JsonSlice value) && Keep(node, value);
    }

    private bool KeepObjects(JsonPathNode node, int start, int length)
    {
        foreach (JsonListColumn list in node.Lists)
        {
            _values[list.Place] = new JsonSlice(start, length, JsonSliceKind.Objects);
        }
        HasColumns = true;
        return true;
    }

    private bool Keep(JsonPathNode node, JsonSlice value)
    {
        if (node.Column >= 0)
        {
            _values[node.Column] = value;
            _seen[node.Column] = true;
            HasColumns = true;
        }
        return true;
    }

    private void Tell(JsonPathNode node)
    {
        node.IsTold = true;
        if (_new.Count < MostTold)
        {
            _new.Add(node.Path);
        }
    }

    private static bool ReadSlice(ref Utf8JsonReader reader, int start, out JsonSlice value)
    {
        JsonSliceKind kind = JsonSliceKind.Verbatim;
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                value = default;
                return true;
            case JsonTokenType.String:
                value = new JsonSlice(start + 1, reader.ValueSpan.Length, reader.ValueIsEscaped ? JsonSliceKind.Escaped : JsonSliceKind.Verbatim);
                return true;
            case JsonTokenType.StartArray when !ReadList(ref reader, out kind):
            case JsonTokenType.StartObject when !reader.TrySkip():
                value = default;
                return false;
            default:
                value = new JsonSlice(start, (int)reader.BytesConsumed - start, kind);
                return true;
        }
    }

    // An array of scalars is a list; any other is left as it is written.
    private static bool ReadList(ref Utf8JsonReader reader, out JsonSliceKind kind)
    {
        kind = JsonSliceKind.List;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                return true;
            }
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                kind = JsonSliceKind.Verbatim;
                if (!reader.TrySkip())
                {
                    return false;
                }
            }
        }
        return false;
    }
}
