using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Mapping;

/// <summary>Reads the codes that columns of a line list, each once: the themes of an activity, its equipment.</summary>
public sealed class CodesReading(CodeColumn? columns, ColumnPlaces places, CodeLookup? lookup)
{
    private readonly int[] _places = columns is null ? [] : [.. columns.Columns.Select(places.Optional)];
    private readonly List<(int Key, string? Raw)> _codes = [];

    /// <summary>Keys of the current line, with the text of those unknown.</summary>
    public IReadOnlyList<(int Key, string? Raw)> Codes => _codes;

    /// <summary>Reads the current line.</summary>
    public void Read(LineValues line)
    {
        _codes.Clear();
        foreach (int place in _places)
        {
            ReadOnlySpan<char> text = line.Text(place);
            if (columns!.Braces)
            {
                foreach (ReadOnlySpan<char> item in new ListValue(text))
                {
                    Add(item);
                }
            }
            else if (columns.Separator is { } separator)
            {
                foreach (Range item in text.Split(separator))
                {
                    Add(text[item].Trim());
                }
            }
            else
            {
                Add(text);
            }
        }
    }

    /// <summary>Adds the codes to the hash of the row.</summary>
    public void Hash(ContentHash hash)
    {
        foreach ((int key, string? raw) in _codes)
        {
            hash.Add(key);
            hash.Add(raw);
        }
    }

    private void Add(ReadOnlySpan<char> code)
    {
        if (code.IsEmpty)
        {
            return;
        }

        (int Key, string? Raw) read = lookup!.Of(code);
        if (!_codes.Contains(read))
        {
            _codes.Add(read);
        }
    }
}
