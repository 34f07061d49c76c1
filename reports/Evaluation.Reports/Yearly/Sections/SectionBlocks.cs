using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>Puts the blocks of a section together, leaving out what isn't there and saying so where nothing is.</summary>
internal static class SectionBlocks
{
    internal static Section Of(string id, string title, string shortTitle, string? lead, string absence, params Block?[] blocks)
    {
        Block[] there = [.. blocks.OfType<Block>()];
        bool hasFigure = there.Any(block => block is Figure or KeyFigures or Figures.Points or Definitions);
        return new Section
        {
            Id = id,
            Title = title,
            ShortTitle = shortTitle,
            Lead = lead,
            Blocks = hasFigure ? there : [new Paragraph(absence, ParagraphTone.Warning)],
        };
    }

    /// <summary>A titled list; nothing where it would be empty.</summary>
    internal static Points? Points(string title, IEnumerable<Point> points)
    {
        Point[] items = [.. points];
        return items.Length == 0 ? null : new Points(title, items);
    }
}
