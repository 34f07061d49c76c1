using Evaluation.Warehouse.CodeLists;

namespace Evaluation.Etl.Templates;

/// <summary>A drop-down list: the French labels of one of our code lists.</summary>
/// <param name="Name">As the columns name it.</param>
/// <param name="Title">Above it, on the sheet of lists.</param>
/// <param name="Values">What can be picked.</param>
internal sealed record TemplateList(string Name, string Title, IReadOnlyList<string> Values)
{
    private static readonly (string Name, string Title, string CodeList)[] Known =
        [("kinds", "Type", "activity_kinds"), ("places", "Lieu", "place_kinds"), ("themes", "Thème", "themes")];

    /// <summary>The lists of the activity template, from the code lists shipped.</summary>
    public static IReadOnlyList<TemplateList> Shipped()
    {
        IReadOnlyList<CodeList> lists = CodeList.Shipped();
        return [.. Known.Select(known => new TemplateList(known.Name, known.Title, Labels(lists.Single(list => list.Name == known.CodeList))))];
    }

    // A row of a code list ends with its labels in French and English and its rank.
    private static List<string> Labels(CodeList list) => [.. list.Rows.Select(row => (string)row[^3]!)];
}
