using Evaluation.Declared;

namespace Evaluation.Etl.Partners.Rows;

/// <summary>When a line gives a row.</summary>
/// <param name="Column">Column looked at.</param>
/// <param name="In">The values that do; null for any.</param>
/// <param name="NotIn">The values that do not.</param>
/// <param name="Contains">A part it must have; null for any.</param>
/// <param name="Filled">Whether it must be filled, or must not; null when that does not matter.</param>
public sealed record RowCondition(string Column, IReadOnlyList<string>? In, IReadOnlyList<string> NotIn, string? Contains, bool? Filled)
{
    /// <summary>Label above the header whose value is looked at instead of a column; null for a column.</summary>
    public string? Preamble { get; init; }

    internal static IReadOnlyList<RowCondition> ReadAll(DeclaredMap map)
    {
        DeclaredValue? when = map.OptionalValue("when");
        return when is null ? [] : when.IsList ? [.. when.Items().Select(item => Read(item.Map()))] : [Read(when.Map())];
    }

    private static RowCondition Read(DeclaredMap map) => new(
        map.Has("preamble") ? string.Empty : map.Text("column"),
        map.Has("in") ? map.Texts("in") : null,
        map.OptionalTexts("not_in"),
        map.OptionalText("contains"),
        map.Has("filled") ? map.Flag("filled") : null)
    {
        Preamble = map.OptionalText("preamble"),
    };
}
