using Evaluation.Declared;

namespace Evaluation.Etl.Templates;

/// <summary>One column of a template.</summary>
/// <param name="Header">Its heading, by which the feed reads it.</param>
/// <param name="Format">What is typed in it.</param>
/// <param name="Width">Width in characters.</param>
/// <param name="Need">Whether it must be filled.</param>
/// <param name="List">Our code list whose labels are picked from, and after a colon those of its codes that are offered; empty where values are typed.</param>
/// <param name="Help">What to type, by language.</param>
/// <param name="Examples">Two examples.</param>
/// <param name="Length">Characters a code has; empty for any number.</param>
/// <param name="Max">Highest number; empty for any.</param>
/// <param name="PartOf">Heading of the whole that it is part of, and after a slash in what way; empty for none.</param>
internal sealed record TemplateColumn(string Header, TemplateFormat Format, int Width, TemplateNeed Need, string List, Label Help, IReadOnlyList<string> Examples, string Length, string Max, string PartOf)
{
    private static readonly DeclaredColumn[] Declared =
    [
        new("header"), new("format"), new("width"), new("need"), new("list", MayBeEmpty: true), new("help_fr", MaxLength: 250), new("help_en", MaxLength: 250),
        new("example_1", MayBeEmpty: true), new("example_2", MayBeEmpty: true),
        new("length", MayBeEmpty: true), new("max", MayBeEmpty: true), new("part_of", MayBeEmpty: true),
    ];

    /// <summary>The columns declared in a CSV file.</summary>
    public static IReadOnlyList<TemplateColumn> Read(string file, string text)
    {
        DefinitionFaults faults = new();
        List<TemplateColumn> columns = [.. DeclaredTable.Read(file, text, Declared, ["header"], faults).Select(From)];
        faults.ThrowIfAny();
        return columns;
    }

    private static TemplateColumn From(DeclaredRow row) => new(
        row.Text("header"), row.OneOf<TemplateFormat>("format"), row.Integer("width"), row.OneOf<TemplateNeed>("need"), row.Text("list"),
        new Label(row.Text("help_fr"), row.Text("help_en")), [row.Text("example_1"), row.Text("example_2")],
        row.Text("length"), row.Text("max"), row.Text("part_of"));
}
