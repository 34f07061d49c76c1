using System.Globalization;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Texts as they are.</summary>
/// <param name="longest">Characters that the column holds; 0 for any number.</param>
/// <param name="cut">Whether a longer one is cut.</param>
/// <param name="namesNobody">Whether it must name nobody.</param>
internal sealed class TextParser(int longest, bool cut, bool namesNobody = false) : CellParser
{
    /// <inheritdoc/>
    internal override string? Parse(ReadOnlySpan<char> text, out object? value)
    {
        if (namesNobody && NamedPerson.In(text) is { } sign)
        {
            value = null;
            return $"{sign} : un texte libre ne nomme personne, récrivez la phrase sans";
        }

        bool fits = longest == 0 || text.Length <= longest;
        value = fits ? text.ToString() : cut ? text[..longest].ToString() : null;
        return fits || cut ? null : string.Create(CultureInfo.InvariantCulture, $"texte de plus de {longest} caractères");
    }
}
