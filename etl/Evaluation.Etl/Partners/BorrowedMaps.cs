using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Crosswalks of standard partners that feeds of any partner name as <c>partner/map</c>: one text for all, rather than a copy each.</summary>
/// <param name="standard">The standard partners, before they are read.</param>
/// <param name="faults">Where faults are noted.</param>
internal sealed class BorrowedMaps(IReadOnlyList<PartnerFolder> standard, DefinitionFaults faults)
{
    private readonly Dictionary<string, CodeMap?> _read = new(StringComparer.Ordinal);

    /// <summary>Whether that name is one of another partner's crosswalk.</summary>
    internal static bool IsNamedBy(string name) => name.Contains('/', StringComparison.Ordinal);

    /// <summary>The crosswalk of that name, read once; null when no standard partner has it.</summary>
    /// <param name="name">Such as <c>mednum/services</c>.</param>
    internal CodeMap? Find(string name)
    {
        if (!_read.TryGetValue(name, out CodeMap? map))
        {
            _read[name] = map = Read(name);
        }

        return map;
    }

    private CodeMap? Read(string name)
    {
        string end = $"partners/{name}.map.csv";
        (string? path, string? text) = standard.SelectMany(folder => folder.Files).FirstOrDefault(file => file.Path.EndsWith(end, StringComparison.Ordinal));
        return text is null ? null : CodeMap.Read(path!, name, text, faults);
    }
}
