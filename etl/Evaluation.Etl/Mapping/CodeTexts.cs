using Evaluation.Etl.Checking;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Mapping;

/// <summary>Translates the codes of a partner into codes of ours that stand in the fact itself.</summary>
internal sealed class CodeTexts
{
    /// <summary>What stands for a code that the crosswalk does not translate.</summary>
    internal const string Unknown = "inconnu";

    private readonly string[] _codes;

    /// <summary>A lookup in one crosswalk.</summary>
    /// <param name="list">Name of what is translated, for the count of unknown values.</param>
    /// <param name="map">The crosswalk.</param>
    /// <param name="unknown">Where unknown values are counted.</param>
    internal CodeTexts(string list, CodeMap map, UnknownValues unknown)
    {
        _codes = [Unknown, .. map.Lines.Where(line => line.IsMapped).Select(line => line.Ours).Distinct()];
        Lookup = new CodeLookup(list, map, _codes.Index().Skip(1).ToDictionary(code => code.Item, code => code.Index), unknown);
    }

    /// <summary>Gives the keys of codes.</summary>
    internal CodeLookup Lookup { get; }

    /// <summary>Our code; null where there is none.</summary>
    internal string? Of(ReadOnlySpan<char> code) => code.IsEmpty ? null : _codes[Lookup.Of(code).Key];

    /// <summary>The code of a key.</summary>
    internal string Text(int key) => _codes[key];
}
