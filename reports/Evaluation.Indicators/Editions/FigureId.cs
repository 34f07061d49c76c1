using System.Text.RegularExpressions;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Editions;

/// <summary>The name of a cell: its proof key without the load, and without keys of the warehouse where the code says enough.</summary>
public static partial class FigureId
{
    /// <summary>The name of the cell of a proof key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="definitions">Day whose definitions were used; told where it is not the end of the period.</param>
    internal static string Of(TrailKey key, DateOnly definitions) => OfKey((key with { DefinitionsOn = definitions }).ToString());

    /// <summary>The name of the cell of a value.</summary>
    /// <param name="set">The set it is of.</param>
    /// <param name="raw">The value.</param>
    /// <param name="geography">Year of the perimeters wanted.</param>
    internal static string Of(RawSet set, RawValue raw, int geography) => Of(
        new TrailKey(set.Contract.Id, set.Request.Period, set.Request.Filter, [.. raw.Value.Slices.Select(slice => new TrailPlace(slice.Slice, slice.Key, slice.Code))], geography, 0),
        set.Request.DefinitionDay);

    /// <summary>The name of the cell of a proof key as printed; a name already is its own.</summary>
    public static string OfKey(string key) => NotTheCell().Replace(key.Trim(), "");

    // Two structures of two partners may share a code: their keys tell them apart.
    [GeneratedRegex(@";n=\d+|(?<=;by:(?!structure=)[^;]*)#-?\d+")]
    private static partial Regex NotTheCell();
}
