using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Reads the themes of an activity, each once.</summary>
public sealed class ThemeReading(CodeColumn? columns, ColumnPlaces places, CodeLookup? lookup)
{
    private readonly int[] _places = columns is null ? [] : [.. columns.Columns.Select(places.Optional)];
    private readonly List<(int Key, string? Raw)> _themes = [];

    /// <summary>Themes of the current line, with the text of those unknown.</summary>
    public IReadOnlyList<(int Key, string? Raw)> Themes => _themes;

    /// <summary>Reads the current line.</summary>
    public void Read(LineValues line)
    {
        _themes.Clear();
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

    /// <summary>Adds the themes to the hash of the row.</summary>
    public void Hash(ContentHash hash)
    {
        foreach ((int key, string? raw) in _themes)
        {
            hash.Add(key);
            hash.Add(raw);
        }
    }

    /// <summary>Adds the themes to a batch.</summary>
    public void AddTo(ActivityBatch batch, int lineNumber)
    {
        foreach ((int key, string? raw) in _themes)
        {
            batch.Themes.Add(new StagedTheme(lineNumber, key, raw));
        }
    }

    private void Add(ReadOnlySpan<char> code)
    {
        if (code.IsEmpty)
        {
            return;
        }

        (int Key, string? Raw) theme = lookup!.Of(code);
        if (!_themes.Contains(theme))
        {
            _themes.Add(theme);
        }
    }
}
