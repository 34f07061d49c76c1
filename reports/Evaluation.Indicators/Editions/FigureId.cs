using System.Text.RegularExpressions;
using Evaluation.Indicators.Trail;

namespace Evaluation.Indicators.Editions;

/// <summary>The name of a cell: its proof key without the load, and without keys of the warehouse where the code says enough.</summary>
public static partial class FigureId
{
    /// <summary>The name of the cell of a proof key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="definitions">Day whose definitions were used; told where it is not the end of the period.</param>
    internal static string Of(TrailKey key, DateOnly definitions) => OfKey((key with { DefinitionsOn = definitions }).ToString());

    /// <summary>The name of the cell of a proof key as printed; a name already is its own.</summary>
    public static string OfKey(string key) => NotTheCell().Replace(key.Trim(), "");

    // Two structures of two partners may share a code: their keys tell them apart.
    [GeneratedRegex(@";n=\d+|(?<=;by:(?!structure=)[^;]*)#-?\d+")]
    private static partial Regex NotTheCell();
}
