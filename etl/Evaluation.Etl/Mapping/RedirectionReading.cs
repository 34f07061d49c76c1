using System.Text.Json;
using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Reads to whom an activity redirected people: organisations with how many redirections each, as JSON. A name that the crosswalk lacks is unknown and not kept: it is typed freely, and may be somebody's.</summary>
internal sealed class RedirectionReading
{
    private readonly SortedDictionary<string, int?> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kinds;
    private readonly int[] _places;

    /// <summary>Finds the declared columns.</summary>
    internal RedirectionReading(CodeColumn columns, CodeMap map, ColumnPlaces places)
    {
        _kinds = map.Lines.Where(line => line.IsMapped).ToDictionary(line => CodeSpelling.Of(line.Source), line => line.Ours, StringComparer.OrdinalIgnoreCase);
        _places = [.. columns.Columns.Select(places.Optional)];
    }

    /// <summary>Reads the current line.</summary>
    internal void Read(LineValues line)
    {
        _counts.Clear();
        foreach (int place in _places)
        {
            ReadOnlySpan<char> text = line.Text(place);
            if (!text.IsEmpty)
            {
                Read(text.ToString());
            }
        }
    }

    /// <summary>Adds it to the hash of the row; an activity that tells none is as it was before any was read.</summary>
    internal void Hash(ContentHash hash)
    {
        foreach ((string kind, int? count) in _counts)
        {
            hash.Add(kind);
            hash.Add(count ?? -1);
        }
    }

    /// <summary>Adds what was read to a batch.</summary>
    internal void AddTo(ActivityBatch batch, int lineNumber)
    {
        foreach ((string kind, int? count) in _counts)
        {
            batch.Redirections.Add(new StagedRedirection(lineNumber, kind, count));
        }
    }

    private void Read(string text)
    {
        try
        {
            using JsonDocument told = JsonDocument.Parse(text);
            foreach (JsonElement item in told.RootElement.ValueKind == JsonValueKind.Array ? [.. told.RootElement.EnumerateArray()] : new[] { told.RootElement })
            {
                Add(item);
            }
        }
        catch (JsonException)
        {
            Add(CodeTexts.Unknown, null);
        }
    }

    private void Add(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            Add(item.ValueKind == JsonValueKind.String ? KindOf(item.GetString()!) : CodeTexts.Unknown, null);
            return;
        }

        foreach (JsonProperty organisation in item.EnumerateObject())
        {
            Add(KindOf(organisation.Name), organisation.Value.ValueKind == JsonValueKind.Number && organisation.Value.TryGetInt32(out int count) && count >= 0 ? count : null);
        }
    }

    // Of a kind told twice, one number missing leaves the other: what is known is a minimum.
    private void Add(string kind, int? count) =>
        _counts[kind] = _counts.TryGetValue(kind, out int? held) && (held ?? count) is not null ? (held ?? 0) + (count ?? 0) : count;

    private string KindOf(string name) => _kinds.GetValueOrDefault(CodeSpelling.Of(name), CodeTexts.Unknown);
}
