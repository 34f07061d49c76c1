namespace Evaluation.Etl.Reading.Json;

/// <summary>The paths that a feed declares, and how many others may be remembered.</summary>
internal sealed class JsonColumns
{
    private const int MostMet = 4096;
    private readonly Dictionary<string, int> _places;
    private readonly HashSet<string> _above = new(StringComparer.Ordinal);
    private int _met;

    /// <summary>The paths, in the order of the columns.</summary>
    public JsonColumns(IReadOnlyList<string> columns)
    {
        _places = columns.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        foreach (string column in columns)
        {
            for (int dot = column.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = column.IndexOf('.', dot + 1))
            {
                _above.Add(column[..dot]);
            }
        }
    }

    /// <summary>Place of a path; -1 where it isn't declared. An item that isn't an object is the path <c>.</c>.</summary>
    public int PlaceOf(string path) => _places.GetValueOrDefault(path.Length == 0 ? "." : path, -1);

    /// <summary>Whether a declared path begins with this one.</summary>
    public bool HasBelow(string path) => path.Length == 0 || _above.Contains(path);

    /// <summary>Whether one more path may be remembered: names that are data would never end.</summary>
    public bool MayMeet() => _met++ < MostMet;
}
