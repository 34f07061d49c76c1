using Evaluation.Etl.Checking;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Mapping;

/// <summary>Translates the codes of a partner, however they are spelled, into keys of ours; what the map does not translate is unknown, never dropped.</summary>
public sealed class CodeLookup
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _keys;
    private readonly Dictionary<string, int> _spelled;
    private readonly string _list;
    private readonly UnknownValues _unknown;

    /// <summary>A lookup in one crosswalk.</summary>
    /// <param name="list">Name of our list, for the count of unknown values.</param>
    /// <param name="map">The crosswalk.</param>
    /// <param name="keys">Keys of our codes.</param>
    /// <param name="unknown">Where unknown values are counted.</param>
    public CodeLookup(string list, CodeMap map, IReadOnlyDictionary<string, int> keys, UnknownValues unknown)
    {
        _list = list;
        _unknown = unknown;
        _keys = map.Lines.Where(line => line.IsMapped)
            .ToDictionary(line => line.Source, line => keys[line.Ours], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _spelled = _keys.Dictionary.ToDictionary(code => CodeSpelling.Of(code.Key), code => code.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The key of a code; 0 and its raw text when it is unknown, 0 alone when it is missing.</summary>
    public (int Key, string? Raw) Of(ReadOnlySpan<char> code) =>
        code.IsEmpty ? (0, null)
        : _keys.TryGetValue(code, out int key) || _spelled.TryGetValue(CodeSpelling.Of(code), out key) ? (key, null)
        : (0, _unknown.Count(_list, code));
}
