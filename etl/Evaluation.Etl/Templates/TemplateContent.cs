namespace Evaluation.Etl.Templates;

/// <summary>What stands in a workbook made from a template.</summary>
/// <param name="Partner">Who sends it; empty in a blank template.</param>
/// <param name="From">First day it covers as a whole.</param>
/// <param name="To">Last day.</param>
/// <param name="AsOf">Day when it was closed.</param>
/// <param name="Rows">One array per line, in the order of the columns: text, <see cref="int"/>, <see cref="decimal"/>, <see cref="DateOnly"/> or null.</param>
public sealed record TemplateContent(string Partner, DateOnly? From, DateOnly? To, DateOnly? AsOf, IReadOnlyList<object?[]> Rows)
{
    /// <summary>A blank one.</summary>
    public static TemplateContent Blank { get; } = new("", null, null, null, []);
}
