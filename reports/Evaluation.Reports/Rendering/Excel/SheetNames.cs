using System.Globalization;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Gives each sheet a name a workbook accepts: no reserved sign, 31 letters at most, never twice.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    internal string Of(string title)
    {
        string clean = new([.. title.Select(letter => char.IsControl(letter) || "[]:*?/\\'".Contains(letter, StringComparison.Ordinal) ? ' ' : letter)]);
        string name = Cut(clean.Trim() is { Length: > 0 } said ? said : "Feuille", Longest);
        for (int again = 2; !_taken.Add(name); again++)
        {
            string suffix = string.Create(CultureInfo.InvariantCulture, $" {again}");
            name = Cut(name, Longest - suffix.Length) + suffix;
        }

        return name;
    }

    /// <summary>A sheet's name as a reference to its cells writes it.</summary>
    internal static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Cut(string name, int length) => (name.Length <= length ? name : name[..length]).Trim();
}
