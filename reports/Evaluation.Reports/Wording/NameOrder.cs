using Evaluation.Warehouse.Territories;

namespace Evaluation.Reports.Wording;

/// <summary>Territories in the order of their names, as lists of communes have it: accents and the first article aside, whatever the language of the machine.</summary>
internal static class NameOrder
{
    /// <summary>What to compare, character by character, in the place of a name; names that differ by a number only have the same.</summary>
    internal static string Key(string name) => PostalName.Of(name);
}
