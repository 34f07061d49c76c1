using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Queries.Sharing;
using Evaluation.Indicators.Trail;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Values;

/// <summary>Computes the cells of contracts asked together, in as few statements as can be.</summary>
/// <param name="star">The star.</param>
/// <param name="book">The definitions.</param>
/// <param name="inside">The territory of the plan.</param>
/// <param name="partners">What a partner is taken to know of its own part.</param>
/// <param name="today">The day of the last load.</param>
internal sealed class ValueEngine(StarReader star, ContractBook book, IReadOnlyList<TerritoryId> inside, PartnerKnowledge partners, DateOnly today)
{
    private readonly PartnerParts _parts = new(star, partners, inside);
    private readonly FilterConditions _filters = new(star);
    private HeldPlaces? _places;

    /// <summary>Questions answered together, in their order: contract by contract, its cells, and what they are made of.</summary>
    public IReadOnlyList<ComputedCells> Compute(IReadOnlyList<(ValueRequest Request, IReadOnlyList<PlannedAction> Actions)> asked)
    {
        Question[] each = [.. asked.Select(one => Asked(one.Request, one.Actions))];
        Question[] questions = [.. each.Select(question => ToldEverywhere(question, each))];
        Dictionary<Question, ComputedCells> computed = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<string, Question> period in questions.GroupBy(question => question.Request.Period.Code))
        {
            Compute([.. period], computed);
        }

        return [.. questions.Select(question => computed[question])];
    }

    // Where memory does not hold what is shared and the answers, each question is asked by itself.
    private void Compute(IReadOnlyList<Question> period, Dictionary<Question, ComputedCells> computed)
    {
        try
        {
            Compute(period, period.SelectMany(question => question.Readings), computed);
        }
        catch (WarehouseFault fault) when (fault.Kind == EngineFaultKind.OutOfMemory)
        {
            Compute(period, [], computed);
        }
    }

    private void Compute(IReadOnlyList<Question> period, IEnumerable<Reading> together, Dictionary<Question, ComputedCells> computed)
    {
        using SharedReadings shared = new(star, together);
        Dictionary<Question, Dictionary<(string, string), Dictionary<CellKey, CellNumber>>> read = new(ReferenceEqualityComparer.Instance);
        foreach (Question question in period.OrderBy(question => question.Inside.Count > 0))
        {
            read[question] = question.Inside.ToDictionary(need => need.Name, need => CellsInside.Of(need.Slices, read[question.Everywhere!][need.Name]));
            computed[question] = Compute(question, shared, read[question]);
        }
    }

    private ComputedCells Compute(Question question, SharedReadings shared, Dictionary<(string, string), Dictionary<CellKey, CellNumber>> leaves)
    {
        (ValueRequest request, ILookup<bool, LeafNeed> needs) = (question.Request, question.Needs);
        foreach ((Reading reading, IReadOnlyList<StatementRow> rows) in question.Readings.SelectMany(shared.Rows))
        {
            Fill(leaves, reading, rows);
        }

        // What no statement was needed for holds nothing.
        foreach (LeafNeed need in needs[false])
        {
            leaves.TryAdd(need.Name, []);
        }

        foreach (LeafNeed need in needs[false])
        {
            Places.Add(need.Contract, need.Slices, request, (TerritoryKeys(request.Filter) is { Count: > 0 } kept ? kept : _filters.TerritoryKeys(inside), Geography(request).Vintage), leaves[need.Name]);
        }

        foreach (LeafNeed need in needs[true])
        {
            leaves[need.Name] = SummedCells.Of(need.Contract, need.Slices, need.SumOf!, leaves[(need.Contract.Id, CellFormula.Shape(need.SumOf!))]);
        }

        CellFormula formula = new(book, request.DefinitionDay, leaves);
        return new ComputedCells(
            [.. question.Contracts.Select(contract => new ContractCells(contract, formula.Cells(contract, request.By)))],
            [.. question.Told.Select(need => new LeafTable(need.Contract, need.Slices, leaves[Name(need)])
            {
                Parts = _parts.Of(need, request, leaves),
                Money = MoneyParts.Of(need, leaves, () => star.GrantedAgreements),
            })]);
    }

    private HeldPlaces Places => _places ??= new HeldPlaces(star, inside, _filters.TerritoryKeys, (contract, request) =>
        Readings([new LeafNeed(contract, [], null)], request, []).SelectMany(reading => new StatementRun(star).Rows(new StatementBuilder(star).Build(reading.Leaves, reading.Scope))).Sum(row => row.Leaves[0].Measured));

    /// <summary>The statements that compute these contracts.</summary>
    public IReadOnlyList<Statement> Statements(IReadOnlyList<IndicatorContract> contracts, ValueRequest request, IReadOnlyList<PlannedAction> actions)
    {
        StatementBuilder builder = new(star);
        return [.. Readings(Needs(Told(contracts, request)), request, actions).Select(reading => builder.Build(reading.Leaves, reading.Scope))];
    }

    private Question Asked(ValueRequest request, IReadOnlyList<PlannedAction> actions)
    {
        IndicatorContract[] contracts = [.. request.Contracts.Select(id => book.InForce(id, request.DefinitionDay))];
        Array.ForEach(contracts, contract => RequestCheck.Run(contract, request));
        (IndicatorContract Contract, IReadOnlyList<Slice> Slices)[] told = Told(contracts, request);
        ILookup<bool, LeafNeed> needs = Needs([.. told.Concat(_parts.Needed(told, request)).Concat(MoneyParts.Needed(told)).DistinctBy(Name)]).ToLookup(need => need.SumOf is not null);
        IEnumerable<Reading> readings = Readings(needs[false], request, actions).Select(reading => reading with { Leaves = [.. reading.Leaves.Where(leaf => !leaf.KeepsNothing)] });
        return new Question(request, contracts, told, needs, [.. readings.Where(reading => reading.Leaves.Count > 0)]);
    }

    // What is asked of everywhere too is not read again for the territory of the plan.
    private Question ToldEverywhere(Question question, IReadOnlyList<Question> asked)
    {
        ValueRequest request = question.Request;
        if (CellsInside.Everywhere(request) is not RowFilter filter || !TerritoryKeys(request.Filter).SequenceEqual(_filters.TerritoryKeys(inside)))
        {
            return question;
        }

        string kept = Kept(filter);
        Question? everywhere = asked.FirstOrDefault(other => other.Request.Period.Code == request.Period.Code && other.Request.DefinitionDay == request.DefinitionDay
            && other.Request.By.SequenceEqual(request.By) && Kept(other.Request.Filter) == kept && Geography(other.Request) == Geography(request));
        HashSet<(string, string)> names = [.. everywhere?.Needs.SelectMany(needs => needs).Select(need => need.Name) ?? []];
        LeafNeed[] told = [.. question.Needs[false].Where(need => names.Contains(need.Name) && CellsInside.Tells(need.Slices))];
        names.IntersectWith(told.Select(need => need.Name));
        return told.Length == 0 ? question : question with
        {
            Everywhere = everywhere,
            Inside = told,
            Readings = [.. question.Readings
                .Select(reading => reading with { Leaves = [.. reading.Leaves.Where(leaf => !names.Contains((leaf.Contract.Id, CellFormula.Shape(reading.Scope.Slices))))] })
                .Where(reading => reading.Leaves.Count > 0)],
        };
    }

    private static string Kept(RowFilter filter) => string.Join('|', TrailKeyText.Kept(filter));

    private IReadOnlyList<Reading> Readings(IEnumerable<LeafNeed> needs, ValueRequest request, IReadOnlyList<PlannedAction> actions)
    {
        _filters.Check(request.Filter);
        Perimeters geography = Geography(request);
        return [.. needs
            .Select(need => (Leaf: Leaf(need.Contract, need.Slices, request), need.Slices))
            .GroupBy(need => (need.Leaf.Source, CellFormula.Shape(need.Slices), need.Slices.Contains(Slice.Code) ? need.Leaf.Contract.Code : null))
            .Select(same => new Reading([.. same.Select(need => need.Leaf)], Scope(request, same.First().Slices, geography, actions)))];
    }

    /// <summary>The perimeters of a request: those of its year when loaded, else the nearest.</summary>
    public Perimeters Geography(ValueRequest request)
    {
        int wanted = request.GeographyYear ?? request.Period.To.Year;
        return new Perimeters(star.Vintages.OrderBy(vintage => Math.Abs(vintage - wanted)).ThenByDescending(vintage => vintage).FirstOrDefault(), wanted);
    }

    /// <summary>Keys of the territories of a filter.</summary>
    public IReadOnlyList<int> TerritoryKeys(RowFilter filter) => _filters.TerritoryKeys(filter.Territories);

    /// <summary>The contracts reading rows that a contract is made of, with the slices each needs.</summary>
    public IEnumerable<(IndicatorContract Contract, IReadOnlyList<Slice> Slices)> Needs(IndicatorContract contract, IReadOnlyList<Slice> slices, DateOnly day)
    {
        if (contract.Measure is RatioMeasure ratio)
        {
            Slice[] kept = [.. slices.Where(slice => !ratio.OverWhole.Contains(slice.Dimension()))];
            return Needs(book.InForce(ratio.Of, day), slices, day).Concat(Needs(book.InForce(ratio.Over, day), kept, day));
        }

        return contract.Measure.Parts.Count == 0
            ? [(contract, slices)]
            : contract.Measure.Parts.SelectMany(part => Needs(book.InForce(part, day), slices, day));
    }

    /// <summary>Year of the context measure a contract reads for a period; null for what is no context measure or is not held.</summary>
    public int? MeasureYear(IndicatorContract contract, Period period) =>
        contract.Conditions.NeedMeasure is string measure ? new LeafConditions(star).Vintage(measure, period.To.Year) : null;

    private (IndicatorContract Contract, IReadOnlyList<Slice> Slices)[] Told(IReadOnlyList<IndicatorContract> contracts, ValueRequest request) =>
        [.. contracts.SelectMany(contract => Needs(contract, request.By, request.DefinitionDay)).DistinctBy(Name)];

    // What is the sum of something finer that is needed too says so: it is not read again.
    private static LeafNeed[] Needs((IndicatorContract Contract, IReadOnlyList<Slice> Slices)[] needs) => [.. needs.Select(need => new LeafNeed(
        need.Contract,
        need.Slices,
        needs.Where(other => other.Contract.Id == need.Contract.Id && SummedCells.Sum(need.Contract, need.Slices, other.Slices)).OrderByDescending(other => other.Slices.Count).FirstOrDefault().Slices))];

    private static (string Id, string Shape) Name((IndicatorContract Contract, IReadOnlyList<Slice> Slices) need) => (need.Contract.Id, CellFormula.Shape(need.Slices));

    private Leaf Leaf(IndicatorContract contract, IReadOnlyList<Slice> slices, ValueRequest request)
    {
        RequestCheck.Slices(contract, slices);
        RequestCheck.Leaf(contract, request.Filter);
        return new LeafConditions(star).Leaf(contract, book.Rows(contract) ?? Made(contract.Fact), request.Period.To.Year);
    }

    private string? Made(FactTable fact) => FactColumns.Made(fact) is string file ? ShippedFragments.Whole(file, star.Session.Text(file, typeof(StarReader).Assembly)) : null;

    private void Fill(Dictionary<(string, string), Dictionary<CellKey, CellNumber>> leaves, Reading reading, IReadOnlyList<StatementRow> rows)
    {
        LeafCells cells = new(reading, today);
        for (int index = 0; index < reading.Leaves.Count; index++)
        {
            leaves[(reading.Leaves[index].Contract.Id, CellFormula.Shape(reading.Scope.Slices))] = cells.Of(index, rows);
        }
    }

    private StatementScope Scope(ValueRequest request, IReadOnlyList<Slice> slices, Perimeters geography, IReadOnlyList<PlannedAction> actions) => new(
        request.Period, slices, request.Filter, geography.Vintage, _filters.TerritoryKeys(inside), _filters.TerritoryKeys(request.Filter.Territories), actions);

    private sealed record Question(
        ValueRequest Request,
        IReadOnlyList<IndicatorContract> Contracts,
        IReadOnlyList<(IndicatorContract Contract, IReadOnlyList<Slice> Slices)> Told,
        ILookup<bool, LeafNeed> Needs,
        IReadOnlyList<Reading> Readings)
    {
        /// <summary>The same question asked of everywhere, where it is asked too and some of this one is told by it.</summary>
        public Question? Everywhere { get; init; }

        /// <summary>What is told by it.</summary>
        public IReadOnlyList<LeafNeed> Inside { get; init; } = [];
    }

    private sealed record LeafNeed(IndicatorContract Contract, IReadOnlyList<Slice> Slices, IReadOnlyList<Slice>? SumOf)
    {
        public (string Id, string Shape) Name => (Contract.Id, CellFormula.Shape(Slices));
    }
}
