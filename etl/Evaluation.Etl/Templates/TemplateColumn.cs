using Evaluation.Declared;

namespace Evaluation.Etl.Templates;

/// <summary>One column of a template.</summary>
/// <param name="Header">Its heading, by which the feed reads it.</param>
/// <param name="Format">What is typed in it.</param>
/// <param name="Width">Width in characters.</param>
/// <param name="Need">Whether it must be filled.</param>
/// <param name="List">Name of the list its values are picked from; empty where they are typed.</param>
/// <param name="Help">What to type, by language.</param>
/// <param name="Examples">Two examples.</param>
internal sealed record TemplateColumn(string Header, TemplateFormat Format, int Width, TemplateNeed Need, string List, Label Help, IReadOnlyList<string> Examples)
{
    private static readonly DeclaredColumn[] Declared =
    [
        new("header"), new("format"), new("width"), new("need"), new("list", MayBeEmpty: true), new("help_fr", MaxLength: 250), new("help_en", MaxLength: 250),
        new("example_1", MayBeEmpty: true), new("example_2", MayBeEmpty: true),
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
        new Label(row.Text("help_fr"), row.Text("help_en")), [row.Text("example_1"), row.Text("example_2")]);
}
