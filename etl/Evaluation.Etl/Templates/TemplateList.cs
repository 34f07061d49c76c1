using Evaluation.Warehouse.CodeLists;

namespace Evaluation.Etl.Templates;

/// <summary>A drop-down list: the French labels of one of our code lists.</summary>
/// <param name="Name">Name of the code list or, for a part of it, with its first code.</param>
/// <param name="Title">Above it, on the sheet of lists.</param>
/// <param name="Values">What can be picked.</param>
internal sealed record TemplateList(string Name, string Title, IReadOnlyList<string> Values)
{
    /// <summary>The lists that columns pick from, in their order, from the code lists shipped.</summary>
    public static IReadOnlyList<TemplateList> Of(IReadOnlyList<TemplateColumn> columns)
    {
        IReadOnlyList<CodeList> lists = CodeList.Shipped();
        return
        [
            .. from column in columns
               where column.List.Length > 0
               group column by NameOf(column.List) into same
               let list = lists.Single(candidate => candidate.Name == CodeListOf(same.First().List))
               select new TemplateList(same.Key, same.First().Header, [.. Labels(list, Offered(same.First().List))]),
        ];
    }

    /// <summary>Name of what a column picks from: a code list, or a part of it, called by its first code.</summary>
    public static string NameOf(string list) => Offered(list) is [string first, ..] ? $"{CodeListOf(list)}_{first}" : list;

    private static string CodeListOf(string list) => list.Split(':')[0];

    private static string[] Offered(string list) => list.Contains(':', StringComparison.Ordinal) ? list.Split(':')[1].Split('|') : [];

    // A row of a code list ends with its labels in French and English and its rank.
    private static IEnumerable<string> Labels(CodeList list, string[] offered) =>
        list.Codes.Zip(list.Rows).Where(pair => offered.Length == 0 || offered.Contains(pair.First)).Select(pair => (string)pair.Second[^3]!);
}
