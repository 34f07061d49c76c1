using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Disclosure.Publishing;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Trail;

/// <summary>Walks a figure back, once it is sure that the audience may see the figure.</summary>
internal sealed class TraceWalk(IndicatorRun run, ValueEngine engine, TraceRun lines, ContractBook book)
{
    public Trace Walk(TrailKey key, Audience audience, Publication publication)
    {
        ValueRequest request = Request(key, audience);
        Refuse(key, request, publication);
        int[] cell = [.. key.Cell.Select(place => place.Key)];
        IndicatorContract contract = book.InForce(key.Contract, request.DefinitionDay);
        (TracedLeaf Leaf, StatementScope Scope)[] leaves = [.. engine
            .Statements([contract], request, run.Counting(request))
            .SelectMany(statement => statement.Leaves.Select(leaf => (lines.Leaf(leaf, statement.Scope, Place(cell, request.By, statement.Scope.Slices)), statement.Scope)))];
        return new Trace(key, Recomputed(contract, request, cell, leaves), contract.Unit, Parts(contract, leaves, part => publication.Hides(request, part.Leaf.Leaf.Contract, part.Scope.Slices, new CellKey(Place(cell, request.By, part.Scope.Slices)))));
    }

    private decimal? Recomputed(IndicatorContract contract, ValueRequest request, int[] cell, IReadOnlyList<(TracedLeaf Leaf, StatementScope Scope)> leaves)
    {
        Dictionary<(string, string), Dictionary<CellKey, CellNumber>> numbers = leaves.ToDictionary(
            traced => (traced.Leaf.Leaf.Contract.Id, CellFormula.Shape(traced.Scope.Slices)),
            traced => new Dictionary<CellKey, CellNumber> { [new CellKey(Place(cell, request.By, traced.Scope.Slices))] = traced.Leaf.Number });
        return new CellFormula(book, request.DefinitionDay, numbers).Cells(contract, request.By).Values.Single().Value;
    }

    // A part that is hidden by itself is not told apart from the whole, which may be seen.
    private static IReadOnlyList<TracePart> Parts(IndicatorContract contract, IReadOnlyList<(TracedLeaf Leaf, StatementScope Scope)> leaves, Func<(TracedLeaf Leaf, StatementScope Scope), bool> hides) => leaves.Any(hides)
        ? [new TracePart(contract.Id, null, [.. leaves.SelectMany(traced => traced.Leaf.Lines).Distinct().OrderBy(line => line.DeliveryKey).ThenBy(line => line.LineNumber)])]
        : [.. leaves.Select(traced => new TracePart(traced.Leaf.Leaf.Contract.Id, traced.Leaf.Number.Numerator, traced.Leaf.Lines))];

    /// <summary>The question that a key answers.</summary>
    public static ValueRequest Request(TrailKey key, Audience audience) =>
        new([key.Contract], key.Period, [.. key.Cell.Select(place => place.Slice)], key.Filter, audience) { GeographyYear = key.GeographyYear, DefinitionsOn = key.DefinitionsOn };

    private void Refuse(TrailKey key, ValueRequest request, Publication publication)
    {
        if (key.AsOf != run.AsOf)
        {
            throw new IndicatorRefusal($"ce chiffre est connu au chargement [{key.AsOf}]\u00a0: demander sa preuve à ce chargement");
        }

        RawSet set = run.Raw(request)[0];
        publication.Add([set]);
        publication.Protect();
        if (set.Values.FirstOrDefault(raw => raw.Key.Parts.SequenceEqual(key.Cell.Select(place => place.Key))) is RawValue asked && publication.Hides(set, asked))
        {
            throw new IndicatorRefusal("ce chiffre compte trop peu de personnes\u00a0: sa preuve est protégée comme lui");
        }

        publication.AddParts(set);
        publication.Protect();
    }

    private static IReadOnlyList<int> Place(int[] cell, IReadOnlyList<Slice> asked, IReadOnlyList<Slice> kept) =>
        [.. cell.Where((_, index) => kept.Contains(asked[index]))];
}
