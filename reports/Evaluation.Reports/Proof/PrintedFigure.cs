using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Proof;

/// <summary>One value as a document shows it, read again from the file.</summary>
/// <param name="Place">Its key in the document, such as <c>F12-r3c4</c>.</param>
/// <param name="Proof">The proof key printed with it.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Number">The number read, in the unit of the figure; the lower bound of an interval; null when none can be.</param>
/// <param name="Half">How far the figure may be from it: half of the last digit shown.</param>
public sealed record PrintedFigure(string Place, string Proof, string Text, decimal? Number, decimal Half)
{
    /// <summary>The name of the figure in an edition.</summary>
    public string Id => FigureId.OfKey(Proof);

    /// <summary>What a text shows, in one language.</summary>
    internal static PrintedFigure Of(string place, string proof, string text, ReportLanguage language)
    {
        if (PrintedNumber.Read(text, language) is { } one)
        {
            return new PrintedFigure(place, proof, text, one.Number, one.Half);
        }

        return PrintedNumber.Bounds(text, language) is { } bounds
            ? new PrintedFigure(place, proof, text, bounds.Least.Number, bounds.Least.Half) { Most = bounds.Most.Number }
            : new PrintedFigure(place, proof, text, null, 0);
    }

    /// <summary>The upper bound, where two are shown.</summary>
    public decimal? Most { get; init; }

    /// <summary>Whether the figure of an edition is the one shown, to the digits shown.</summary>
    public bool Shows(EditionFigure figure) => figure switch
    {
        { Hidden: true } => false,
        { Value: decimal value } => Most is null && Shows(value, Number),
        { Interval: ValueInterval bounds } => Shows(bounds.Least, Number) && Shows(bounds.Most, Most ?? Number),
        _ => false,
    };

    private bool Shows(decimal value, decimal? shown) => shown is decimal number && Math.Abs(value - number) <= Half;
}
