using System.Text;

namespace Evaluation.Etl.Reading.Json;

/// <summary>The paths that a feed declares, and how many others may be remembered. <c>a.b[].c</c> is the value <c>c</c> of each object in the list <c>a.b</c>.</summary>
internal sealed class JsonColumns
{
    private const string Each = "[].";
    private const int MostMet = 4096;
    private readonly Dictionary<string, int> _places;
    private readonly HashSet<string> _above = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JsonListColumn>> _lists = new(StringComparer.Ordinal);
    private int _met;

    /// <summary>The paths, in the order of the columns.</summary>
    public JsonColumns(IReadOnlyList<string> columns)
    {
        _places = columns.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        foreach ((int place, string column) in columns.Index())
        {
            if (column.IndexOf(Each, StringComparison.Ordinal) is > 0 and int list)
            {
                ListOf(column[..list]).Add(new JsonListColumn(place, Encoding.UTF8.GetBytes(column[(list + Each.Length)..])));
            }

            for (int dot = column.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = column.IndexOf('.', dot + 1))
            {
                _above.Add(column[..dot]);
            }
        }
    }

    /// <summary>Place of a path; -1 where it isn't declared. An item that isn't an object is the path <c>.</c>.</summary>
    public int PlaceOf(string path) => _places.GetValueOrDefault(path.Length == 0 ? "." : path, -1);

    /// <summary>Columns made of the objects of the list at a path.</summary>
    public IReadOnlyList<JsonListColumn> Lists(string path) => _lists.TryGetValue(path, out List<JsonListColumn>? columns) ? columns : [];

    /// <summary>Name of the value that a column takes from each object of its list; null where it is no such column.</summary>
    public byte[]? NameInList(int place) => _lists.Values.SelectMany(columns => columns).Where(column => column.Place == place).Select(column => column.Name).FirstOrDefault();

    /// <summary>Whether a declared path begins with this one.</summary>
    public bool HasBelow(string path) => path.Length == 0 || _above.Contains(path);

    /// <summary>Whether one more path may be remembered: names that are data would never end.</summary>
    public bool MayMeet() => _met++ < MostMet;

    private List<JsonListColumn> ListOf(string path)
    {
        if (!_lists.TryGetValue(path, out List<JsonListColumn>? columns))
        {
            columns = _lists[path] = [];
        }

        return columns;
    }
}

/// <summary>A column made of one value of each object of a list.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Name">Name of the value in the objects, in UTF-8.</param>
internal readonly record struct JsonListColumn(int Place, byte[] Name);
