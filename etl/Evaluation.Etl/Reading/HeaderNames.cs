using System.Globalization;

namespace Evaluation.Etl.Reading;

/// <summary>The names of columns, as feeds declare them: a cell without a name and a name written again are told apart.</summary>
internal static class HeaderNames
{
    /// <summary>The names: trimmed, <c>(colonne 9)</c> where there is none, and <c>name (2)</c> where one comes again and the format numbers them.</summary>
    /// <param name="written">The cells of the header.</param>
    /// <param name="first">Place of the first cell in its line, from 0.</param>
    /// <param name="numbersRepeated">Whether names that come again are numbered; a feed refuses them otherwise.</param>
    public static List<string> Of(IEnumerable<string> written, int first, bool numbersRepeated)
    {
        List<string> names = [];
        Dictionary<string, int> times = new(StringComparer.Ordinal);
        foreach (string cell in written)
        {
            string trimmed = cell.Trim();
            string name = trimmed.Length > 0 ? trimmed : string.Create(CultureInfo.InvariantCulture, $"(colonne {first + names.Count + 1})");
            int time = times[name] = times.GetValueOrDefault(name) + 1;
            names.Add(time > 1 && numbersRepeated ? string.Create(CultureInfo.InvariantCulture, $"{name} ({time})") : name);
        }
        return names;
    }
}
