namespace Evaluation.Reports.Figures;

/// <summary>A whole document ready to be rendered: what it is about, then its sections. The same document gives the same files.</summary>
public sealed record ReportDocument
{
    /// <summary>Its title, as on the cover.</summary>
    public required string Title { get; init => field = Said.Once(value, nameof(Title)); }

    /// <summary>One line under the title.</summary>
    public required string Subtitle { get; init => field = Said.Once(value, nameof(Subtitle)); }

    /// <summary>The territory it is about, by its name.</summary>
    public required string Territory { get; init => field = Said.Once(value, nameof(Territory)); }

    /// <summary>The period it is about, in words.</summary>
    public required string Period { get; init => field = Said.Once(value, nameof(Period)); }

    /// <summary>Warnings shown on every page, such as « données fictives »; none by default.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The language of everything in it.</summary>
    public required ReportLanguage Language { get; init; }

    /// <summary>What was known when it was made.</summary>
    public required KnownAsOf AsOf { get; init; }

    /// <summary>Its sections in reading order, each with an id of its own.</summary>
    /// <exception cref="ArgumentException">Two sections share an id, or there is none.</exception>
    public required IReadOnlyList<Section> Sections { get; init => field = Distinct(value); }

    private static IReadOnlyList<Section> Distinct(IReadOnlyList<Section> sections)
    {
        string[] twice = [.. sections.CountBy(section => section.Id).Where(pair => pair.Value > 1).Select(pair => pair.Key)];
        return (sections.Count, twice.Length) switch
        {
            (0, _) => throw new ArgumentException("A report has at least one section.", nameof(sections)),
            (_, > 0) => throw new ArgumentException($"Two sections have the id [{twice[0]}]; each needs its own.", nameof(sections)),
            _ => sections,
        };
    }
}
