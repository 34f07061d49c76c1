using System.Text.Json;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading.Json;

namespace Evaluation.Etl.Reading;

/// <summary>
/// Reads the items of a JSON file as lines, streaming. A column is a dotted path; an array of scalars reads as texts
/// joined by a bar, <c>list[].name</c> as that value of each object of the list, joined the same way, an object or an array of objects as its JSON, null and what is absent as nothing. The line number is
/// the ordinal of the item, from 1.
/// </summary>
public sealed class JsonReader : ISourceReader
{
    private readonly Stream _source;
    private readonly JsonWindow _window;
    private readonly JsonItem _item;
    private readonly string[] _path;
    private readonly JsonFormat _format;
    private readonly JsonAttempt _takeInArray;
    private readonly JsonAttempt _takeAtRoot;
    private readonly CsvRow _row = new((byte)',');
    private bool _inArray;
    private bool _enveloped;
    private bool _written;
    private int _depth;

    /// <summary>Opens the stream, which is disposed with the reader.</summary>
    /// <exception cref="DeliveryFault">The file is empty or isn't JSON.</exception>
    public JsonReader(Stream source, JsonFormat format)
    {
        _source = source;
        _format = format;
        _path = format.Items?.Split('.') ?? [];
        _window = new JsonWindow(source);
        _window.SkipMark();
        JsonSignature.Require(_window.Unread);
        _item = new JsonItem(format.Columns);
        (_takeInArray, _takeAtRoot) = (TakeInArray, TakeAtRoot);
        _row.AddAll(format.Columns);
        RawHeader = _row.Written.ToArray();
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => _format.Columns;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Preamble { get; } = new Dictionary<string, string>();

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> RawHeader { get; }

    /// <inheritdoc/>
    public byte Separator => (byte)',';

    /// <inheritdoc/>
    public bool CarriesLineNumbers => true;

    /// <inheritdoc/>
    public int LineNumber { get; private set; }

    /// <inheritdoc/>
    public int FieldCount => Columns.Count;

    /// <summary>The item's bytes as delivered, or its declared columns as CSV where the format says so.</summary>
    public ReadOnlySpan<byte> Raw => !_format.RecordsAsRows ? _item.Bytes(_window.Taken) : _written ? _row.Written : Write();

    /// <inheritdoc/>
    public IReadOnlyList<string> ColumnsNotDeclared => _item.NewPaths;

    /// <inheritdoc/>
    public IReadOnlyList<string> ColumnsNeverSeen => [.. Columns.Where((_, index) => !_item.Seen(index))];

    /// <inheritdoc/>
    public bool Read()
    {
        _written = false;
        while (_inArray || _depth > 0 || _window.HasMore())
        {
            int before = LineNumber;
            if (!_window.Advance(_inArray ? _takeInArray : _takeAtRoot, LineNumber + 1))
            {
                throw JsonFault.CutShort(LineNumber);
            }
            if (LineNumber > before)
            {
                _item.Require(_window.Taken, LineNumber);
                return true;
            }
        }
        return false;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Field(int index) => _item.Text(_window.Taken, index);

    /// <inheritdoc/>
    public bool IsFormula(int index) => false;

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private bool TakeInArray(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _inArray = false;
            _depth = reader.CurrentDepth;
            return true;
        }
        return Take(ref reader);
    }

    /// <summary>Takes what stands between items outside an array: the rest of an envelope, an array, an envelope, or an item.</summary>
    private bool TakeAtRoot(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }
        if (_depth > 0)
        {
            _depth = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? reader.CurrentDepth + 1 : reader.CurrentDepth;
            return true;
        }
        return reader.TokenType switch
        {
            JsonTokenType.StartArray => _inArray = true,
            JsonTokenType.StartObject => TakeObject(ref reader),
            _ => throw JsonFault.NotAnObject(LineNumber + 1),
        };
    }

    private bool TakeObject(ref Utf8JsonReader reader)
    {
        if (_path.Length > 0)
        {
            Utf8JsonReader probe = reader;
            switch (JsonEnvelope.Enter(ref probe, _path))
            {
                case JsonEntry.Found:
                    reader = probe;
                    return _inArray = _enveloped = true;
                case JsonEntry.NeedsMore:
                    return false;
                case JsonEntry.NotAnArray:
                    throw JsonFault.NotAnArray(_format.Items!);
            }
        }
        Utf8JsonReader start = reader;
        if (!Take(ref reader))
        {
            return false;
        }
        return (LineNumber > 1 && !_enveloped) || _item.HasColumns ? true : throw JsonFault.NoItems(_format.Items, JsonEnvelope.Names(start));
    }

    private bool Take(ref Utf8JsonReader reader)
    {
        if (!_item.Take(ref reader, LineNumber + 1))
        {
            return false;
        }
        LineNumber++;
        return true;
    }

    private ReadOnlySpan<byte> Write()
    {
        _row.Clear();
        for (int i = 0; i < Columns.Count; i++)
        {
            _row.Add(Field(i));
        }
        _written = true;
        return _row.Written;
    }
}
