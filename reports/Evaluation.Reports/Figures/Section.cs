using System.Text.RegularExpressions;

namespace Evaluation.Reports.Figures;

/// <summary>A part of a document: one sheet of the workbook, one chapter of the page.</summary>
public sealed partial record Section
{
    /// <summary>Its anchor: small letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The id holds anything else.</exception>
    public required string Id
    {
        get;
        init => field = Anchor().IsMatch(value) ? value : throw new ArgumentException($"Section id [{value}] may hold small letters, digits and hyphens only.", nameof(value));
    }

    /// <summary>Its heading.</summary>
    public required string Title { get; init => field = Said.Once(value, nameof(Title)); }

    /// <summary>The name of its sheet and of its line in the contents; the title when not said.</summary>
    public string ShortTitle { get => field ?? Title; init; }

    /// <summary>One or two sentences that say what the section shows; may be missing.</summary>
    public string? Lead { get; init; }

    /// <summary>What it holds, in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init => field = Said.AtLeastOne(value, nameof(Blocks)); }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Anchor();
}
