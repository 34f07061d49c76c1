using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Trail;

/// <summary>Walks a figure back, once it is sure that the audience may see the figure.</summary>
internal sealed class TraceWalk(IndicatorRun run, ValueEngine engine, TraceRun lines, ContractBook book)
{
    public Trace Walk(TrailKey key, Audience audience)
    {
        ValueRequest request = Request(key, audience);
        Refuse(key, request);
        int[] cell = [.. key.Cell.Select(place => place.Key)];
        IndicatorContract contract = book.InForce(key.Contract, request.DefinitionDay);
        return new Trace(key, [.. engine
            .Statements([contract], request, run.Counting(request))
            .SelectMany(statement => statement.Leaves.Select(leaf => lines.Part(leaf, statement.Scope, Place(cell, request.By, statement.Scope.Slices))))]);
    }

    private static ValueRequest Request(TrailKey key, Audience audience) =>
        new([key.Contract], key.Period, [.. key.Cell.Select(place => place.Slice)], key.Filter, audience) { GeographyYear = key.GeographyYear };

    private void Refuse(TrailKey key, ValueRequest request)
    {
        if (key.AsOf != run.AsOf)
        {
            throw new IndicatorRefusal($"ce chiffre est connu au chargement [{key.AsOf}]\u00a0: demander sa preuve à ce chargement");
        }

        IndicatorValue? value = run.Values(request)[0].Values.FirstOrDefault(value => value.Slices.Select(slice => slice.Key).SequenceEqual(key.Cell.Select(place => place.Key)));
        if (value is { Hidden: true })
        {
            throw new IndicatorRefusal("ce chiffre compte trop peu de personnes\u00a0: sa preuve est protégée comme lui");
        }
    }

    private static IReadOnlyList<int> Place(int[] cell, IReadOnlyList<Slice> asked, IReadOnlyList<Slice> kept) =>
        [.. cell.Where((_, index) => kept.Contains(asked[index]))];
}
