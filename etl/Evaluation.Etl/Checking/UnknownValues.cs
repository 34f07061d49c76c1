namespace Evaluation.Etl.Checking;

/// <summary>Values of code lists that we do not know, counted: they load as unknown, none is dropped.</summary>
public sealed class UnknownValues
{
    /// <summary>Longest part of a value that is kept.</summary>
    public const int Longest = 80;

    private readonly Dictionary<(string List, string Raw), int> _counts = [];

    /// <summary>Counts, by list and value.</summary>
    public IReadOnlyDictionary<(string List, string Raw), int> Counts => _counts;

    /// <summary>Counts one line that carries an unknown value.</summary>
    /// <returns>The value as it is kept.</returns>
    public string Count(string list, ReadOnlySpan<char> value)
    {
        string raw = value[..Math.Min(value.Length, Longest)].ToString();
        _counts[(list, raw)] = _counts.GetValueOrDefault((list, raw)) + 1;
        return raw;
    }
}
