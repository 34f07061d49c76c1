namespace Evaluation.Etl.Checking;

/// <summary>Values of code lists that we do not know, counted: they load as unknown, none is dropped.</summary>
public sealed class UnknownValues
{
    /// <summary>Longest part of a value that is kept.</summary>
    public const int Longest = 80;

    /// <summary>Values counted one by one; the lines of any further value are counted together as <see cref="Others"/>.</summary>
    public const int Most = 10_000;

    /// <summary>Name under which further values are counted.</summary>
    public const string Others = "…";

    private readonly Dictionary<(string List, string Raw), int> _counts = [];
    private HashSet<(string List, string Raw)>? _ofLine;

    /// <summary>Counts, by list and value.</summary>
    public IReadOnlyDictionary<(string List, string Raw), int> Counts => _counts;

    /// <summary>Starts with a line whose rows may tell the same unknown value several times: it counts once.</summary>
    public void NextLine() => (_ofLine ??= []).Clear();

    /// <summary>Counts one line that carries an unknown value.</summary>
    /// <returns>The value as it is kept.</returns>
    public string Count(string list, ReadOnlySpan<char> value)
    {
        string raw = value[..Math.Min(value.Length, Longest)].ToString();
        if (_ofLine?.Add((list, raw)) == false)
        {
            return raw;
        }

        if (_counts.Count >= Most && !_counts.ContainsKey((list, raw)))
        {
            _counts[(list, Others)] = _counts.GetValueOrDefault((list, Others)) + 1;
            return raw;
        }

        _counts[(list, raw)] = _counts.GetValueOrDefault((list, raw)) + 1;
        return raw;
    }
}
