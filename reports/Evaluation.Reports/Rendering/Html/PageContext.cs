using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Rendering.Html;

/// <summary>What every piece of a page needs: the words, the way values are written, the figures' numbers.</summary>
internal sealed record PageContext(Labels Labels, ValueText Text, FigureNumbers Numbers)
{
    internal static PageContext Of(ReportDocument document)
    {
        Labels labels = Labels.For(document.Language);
        return new PageContext(labels, new ValueText(labels), new FigureNumbers(document));
    }

    /// <summary>The tooltip of a value that has a way back; nothing otherwise.</summary>
    internal string? TrailTitle(Cell cell, string key) => cell.Trail is Trail trail
        ? string.Format(System.Globalization.CultureInfo.InvariantCulture, Labels.EvidenceOf, key, trail.Command)
        : null;

    /// <summary>The id of a value that has a way back; nothing otherwise.</summary>
    internal static string? TrailId(Cell cell, string key) => cell.Trail is null ? null : key;
}
