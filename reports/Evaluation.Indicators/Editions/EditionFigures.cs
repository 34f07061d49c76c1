using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Editions.Sealing;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Editions;

/// <summary>Turns what was published into lines, one for each cell, in the order of their names.</summary>
public static class EditionFigures
{
    /// <summary>The figures of values and of a plan that are read together.</summary>
    /// <param name="values">The values.</param>
    /// <param name="plan">The plan evaluated; null without one.</param>
    /// <param name="territories">The territories of the plan.</param>
    /// <exception cref="InvalidOperationException">One cell has two values: a bug.</exception>
    public static IReadOnlyList<EditionFigure> Of(IReadOnlyList<ValueSet> values, PlanEvaluation? plan, IReadOnlyList<TerritoryId> territories) =>
        [.. values.SelectMany(Of).Concat(plan is null ? [] : new PlanFigures(plan, territories).All())
            .GroupBy(figure => figure.Id, StringComparer.Ordinal)
            .Select(Single)
            .OrderBy(figure => figure.Id, StringComparer.Ordinal)];

    /// <summary>The bytes of <c>figures.jsonl</c>.</summary>
    public static byte[] Bytes(IReadOnlyList<EditionFigure> figures) => EditionJson.Lines(figures);

    private static IEnumerable<EditionFigure> Of(ValueSet set) =>
        set.Values.Select(value => Of(set.Contract, value, TrailKey.Of(set, value), set.Request.DefinitionDay, set.Geography.Vintage));

    /// <summary>The line of one value.</summary>
    internal static EditionFigure Of(IndicatorContract contract, IndicatorValue value, TrailKey key, DateOnly definitions, int vintage) => new(
        FigureId.Of(key, definitions),
        contract.Id,
        contract.Version,
        contract.Label.Fr,
        contract.Unit.Fr,
        contract.CountsPersons || contract.Disclosure == DisclosureClass.Persons,
        key.Period.Code,
        key.Period.From,
        key.Period.To,
        vintage,
        [.. TrailKeyText.Kept(key.Filter)],
        [.. value.Slices.Select(slice => new FigurePlace(slice.Slice.Code(), slice.Code, slice.Label.Fr))],
        value.Hidden ? null : value.Numerator,
        value.Hidden ? null : value.Denominator,
        value.Hidden ? null : value.Value,
        value.Flag.ToString(),
        value.Coverage.Received,
        value.Coverage.Expected,
        value.Hidden,
        null)
    { Interval = value.Interval };

    // The same cell is printed in several places; a break shows only beside what it is compared with, and the strongest flag is kept.
    private static EditionFigure Single(IGrouping<string, EditionFigure> same)
    {
        EditionFigure first = same.First();
        return same.All(first.SaysAs)
            ? same.MaxBy(figure => SnakeCase.Parse<ValueFlag>(figure.Flag.ToLowerInvariant()))!
            : throw new InvalidOperationException($"The figure [{same.Key}] is published with {same.DistinctBy(figure => (figure.Value, figure.Hidden)).Count()} values");
    }
}
