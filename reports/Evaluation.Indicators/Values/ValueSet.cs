using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>The values of one contract for one request, with what must be printed beside them.</summary>
/// <param name="Contract">The definition used.</param>
/// <param name="Request">What was asked.</param>
/// <param name="Geography">The perimeters used.</param>
/// <param name="AsOf">The load they are known as of.</param>
/// <param name="Values">The values, in the order of tables.</param>
public sealed record ValueSet(
    IndicatorContract Contract, ValueRequest Request, Perimeters Geography, int AsOf, IReadOnlyList<IndicatorValue> Values)
{
    /// <summary>Year of the context measure read, such as a population; null for everything else.</summary>
    public int? MeasureYear { get; init; }

    /// <summary>Years of the period of which rows that it reads went with persons erased, in order; none by default.</summary>
    public IReadOnlyList<int> ErasedYears { get; init; } = [];

    /// <summary>The sum of the values, allowed only along dimensions in which the contract is additive.</summary>
    /// <exception cref="IndicatorRefusal">It is not additive there, or a value is hidden or missing: ask for the whole, which is recomputed.</exception>
    public decimal Sum()
    {
        foreach (Slice slice in Request.By.Where(slice => !Contract.AdditiveOver.Contains(slice.Dimension())))
        {
            throw new IndicatorRefusal(
                $"{Contract.Id} ne se somme pas par [{slice.Code()}]\u00a0: demander le total, qui est recalculé depuis les lignes");
        }

        return Values.Sum(value => value.Value ?? throw new IndicatorRefusal(
            $"{Contract.Id}\u00a0: une valeur est masquée ou manquante, la somme des autres ne serait pas le total"));
    }
}
