using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>What readers of a publication know of it already, from editions published before.</summary>
/// <param name="figures">The figures of these editions.</param>
/// <param name="threshold">A count that changed by less is nearly the same.</param>
internal sealed class EarlierCounts(EarlierFigures figures, int threshold)
{
    /// <summary>What was printed of a value; null for nothing.</summary>
    public decimal? Before(RawSet set, RawValue raw, int geography) => figures.Find(FigureId.Of(set, raw, geography)).FirstOrDefault()?.Numerator;

    /// <summary>What becomes of the counts behind a value, place by place: printed already, printed for others, or to be kept hidden.</summary>
    public EarlierUse Of(RawSet set, RawValue raw, int geography)
    {
        EarlierFigure[] before = [.. figures.Find(FigureId.Of(set, raw, geography))];
        bool IsSame(EarlierFigure figure) => !figure.Hidden && figure.Numerator is not null && (figure.Numerator, figure.Denominator) == (raw.Value.Numerator, raw.Value.Denominator);
        return before.Any(figure => figure.IsRead && IsSame(figure)) ? EarlierUse.Printed
            : before.Any(figure => figure.Hidden && figure.IsRead && (figure.Numerator is not decimal then || Math.Abs(then - (raw.Value.Numerator ?? 0)) < threshold)) ? EarlierUse.Hidden
            : before.Any(IsSame) ? EarlierUse.PrintedForOthers
            : EarlierUse.None;
    }
}
