namespace Evaluation.Etl.Templates;

/// <summary>The help of a template: its own words and, where they ask for it, those that all templates share.</summary>
internal static class TemplateHelp
{
    private const string Shared = "|common|";

    /// <summary>The text in a language.</summary>
    public static string Of(WorkbookTemplate template, string language) =>
        WorkbookTemplate.Embedded($"{template.Name}.help.{language}.txt")
            .Replace(Shared, WorkbookTemplate.Embedded($"common.help.{language}.txt").TrimEnd(), StringComparison.Ordinal)
            .Replace("{sheet}", template.Format.Sheet, StringComparison.Ordinal)
            .Replace("{first}", template.Headers[0], StringComparison.Ordinal);
}
