using Evaluation.Etl.Templates;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Tableur;

/// <summary>A template filled by its own headings, and loaded through its feed.</summary>
internal static class FilledTemplate
{
    public static readonly DateOnly Day = new(2025, 1, 14);

    /// <summary>Loads the lines, and tells the counts.</summary>
    public static string Counts(TerritoryOnDisk territory, string name, int asOf, params IReadOnlyDictionary<string, object?>[] lines) =>
        Told.Counts(Load(territory, name, asOf, lines));

    /// <summary>Loads the lines, each told by heading.</summary>
    public static LoadReport Load(TerritoryOnDisk territory, string name, int asOf, params IReadOnlyDictionary<string, object?>[] lines)
    {
        WorkbookTemplate template = WorkbookTemplate.Named(name);
        Assert.Empty(lines.SelectMany(line => line.Keys).Except(template.Headers));
        using MemoryStream file = new();
        template.Write(file, new TemplateContent("Foyer", new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31), new DateOnly(2025, 4, asOf), [.. lines.Select(line => template.Headers.Select(heading => line.GetValueOrDefault(heading)).ToArray())]));
        return territory.Load($"foyer/{name}", $"{name}-{asOf}.xlsx", file.ToArray());
    }

    /// <summary>The two lines that the help of a template gives as examples.</summary>
    public static IReadOnlyDictionary<string, object?>[] Examples(WorkbookTemplate template) =>
        [.. Enumerable.Range(0, 2).Select(which => template.Columns.ToDictionary(column => column.Header, column => Typed(column, column.Examples[which])))];

    private static object? Typed(TemplateColumn column, string example) => (column.Format, example) switch
    {
        (_, "") => null,
        (TemplateFormat.Date, _) => DateOnly.ParseExact(example, "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture),
        (TemplateFormat.Whole, _) => int.Parse(example, System.Globalization.CultureInfo.InvariantCulture),
        (TemplateFormat.Decimal, _) => decimal.Parse(example, System.Globalization.CultureInfo.InvariantCulture),
        _ => example,
    };
}
