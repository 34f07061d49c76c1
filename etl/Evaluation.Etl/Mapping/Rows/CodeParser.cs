using Evaluation.Etl.Checking;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Codes of one of our lists; what the crosswalk does not translate is unknown, counted, never dropped.</summary>
internal sealed class CodeParser : CellParser
{
    /// <summary>What stands for a code we do not know.</summary>
    internal const string Unknown = "inconnu";

    private readonly Dictionary<string, object>.AlternateLookup<ReadOnlySpan<char>> _codes;
    private readonly string _list;
    private readonly object _otherwise;
    private readonly UnknownValues _unknown;

    /// <summary>A parser of codes.</summary>
    /// <param name="list">Our list, or what the codes are where they belong to none.</param>
    /// <param name="map">The crosswalk; null where the partner writes our codes.</param>
    /// <param name="ours">What the column holds for each of our codes.</param>
    /// <param name="otherwise">What it holds for one we do not know.</param>
    /// <param name="unknown">Where unknown values are counted.</param>
    internal CodeParser(string list, CodeMap? map, IReadOnlyDictionary<string, object> ours, object otherwise, UnknownValues unknown)
    {
        (_list, _otherwise, _unknown) = (list, otherwise, unknown);
        _codes = (map is null
            ? ours.ToDictionary(StringComparer.OrdinalIgnoreCase)
            : map.Lines.Where(line => line.IsMapped).ToDictionary(line => CodeSpelling.Of(line.Source), line => ours.GetValueOrDefault(line.Ours, line.Ours), StringComparer.OrdinalIgnoreCase))
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <inheritdoc/>
    internal override string? Parse(ReadOnlySpan<char> text, out object? value)
    {
        if (!_codes.TryGetValue(text, out value) && !_codes.TryGetValue(CodeSpelling.Of(text), out value))
        {
            _unknown.Count(_list, text);
            value = _otherwise;
        }

        return null;
    }
}
