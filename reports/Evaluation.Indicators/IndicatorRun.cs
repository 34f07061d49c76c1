using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Disclosure.Asking;
using Evaluation.Indicators.Disclosure.Publishing;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Recording;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Indicators.Values.Peers;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Indicators;

/// <summary>Answers with figures as of one load: texts and rows newer than it are never seen, nor anything outside the warehouse.</summary>
public sealed class IndicatorRun
{
    private readonly StarReader _star;
    private readonly ContractBook _contracts;
    private readonly PlanBook _plans;
    private readonly DeliveryBook _deliveries;
    private readonly ValueEngine _engine;
    private readonly ValueReading _reading;
    private readonly ErasedYears _erased;

    private IndicatorRun(StarReader star, DateOnly day)
    {
        _star = star;
        Day = day;
        Settings = DeclaredTexts.AsOf(star.Session, FolderSettings.Kind, star.Load).Select(text => FolderSettings.Read(text.Name, text.Body)).FirstOrDefault(FolderSettings.Unknown);
        _contracts = ContractBook.Read(star);
        _plans = PlanBook.Read(star);
        _deliveries = DeliveryBook.Read(star, _contracts.NeedFeeds);
        _engine = new ValueEngine(star, _contracts, Settings.Territories, Settings.Thresholds.Partners, day);
        _reading = new ValueReading(star, _engine, _deliveries, day);
        _erased = new ErasedYears(star, _contracts);
    }

    /// <summary>The load figures are known as of.</summary>
    public int AsOf => _star.Load;

    /// <summary>Day (UTC) on which that load was closed.</summary>
    public DateOnly Day { get; }

    /// <summary>What the folder's settings said then.</summary>
    public FolderSettings Settings { get; }

    /// <summary>Opens the warehouse's figures.</summary>
    /// <param name="session">An open session with the warehouse.</param>
    /// <param name="asOf">The load to know them as of; null for the last one.</param>
    /// <exception cref="IndicatorRefusal">There is no such load.</exception>
    public static IndicatorRun Open(WarehouseSession session, int? asOf = null) => Open(new StarReader(session, asOf ?? session.LatestLoad()));

    /// <summary>Opens the figures of a star read in a way of its own.</summary>
    internal static IndicatorRun Open(StarReader star)
    {
        int load = star.Load;
        IReadOnlyList<DateTime> closed = star.Rows<DateTime>("load-day");
        return closed.Count == 1
            ? new IndicatorRun(star, DateOnly.FromDateTime(closed[0]))
            : throw new IndicatorRefusal(load == 0 ? "l'entrepôt est vide\u00a0: charger d'abord une livraison" : $"il n'y a pas de chargement [{load}]");
    }

    /// <summary>Every indicator with a definition in force on a day, by id.</summary>
    public IReadOnlyList<IndicatorContract> Contracts(DateOnly day) => _contracts.InForce(day);

    /// <summary>The definition of an indicator in force on a day.</summary>
    /// <exception cref="IndicatorRefusal">There is none.</exception>
    public IndicatorContract Contract(string id, DateOnly day) => _contracts.InForce(id, day);

    /// <summary>Every version of an indicator, by number, with the days on which it defines the indicator.</summary>
    /// <exception cref="IndicatorRefusal">There is no such indicator.</exception>
    public IReadOnlyList<ContractVersion> Versions(string id) => _contracts.Versions(id);

    /// <summary>The plan whose rules count for periods that end on a day; null when there is none.</summary>
    public ActionPlan? Plan(DateOnly day) => _plans.InForce(day);

    /// <summary>Refuses a year of which a report could say nothing: no plan covers a day of it, and it lies outside the days that deliveries tell of.</summary>
    /// <exception cref="IndicatorRefusal">The period is one.</exception>
    public void RefuseUnknown(Period period)
    {
        if (Plan(period.To) is ActionPlan plan && plan.From <= period.To && plan.To >= period.From)
        {
            return;
        }

        (DateOnly First, DateOnly Last)? told = _star.ToldDays();
        if (told is not (DateOnly first, DateOnly last) || first > period.To || last < period.From)
        {
            throw new IndicatorRefusal($"rien n'est connu de [{period.Code}]\u00a0: aucun plan ne couvre cette année, et {(told is { } known ? $"les livraisons vont du {known.First:dd/MM/yyyy} au {known.Last:dd/MM/yyyy}" : "aucune livraison n'a de jour")}");
        }
    }

    /// <summary>Values as the audience may see them, contract by contract in the order asked.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="beside">What the audience may read elsewhere, protected first: what is asked gives nothing of it away.</param>
    /// <exception cref="IndicatorRefusal">Something asked can't be answered rightly.</exception>
    public IReadOnlyList<ValueSet> Values(ValueRequest request, IReadOnlyList<ValueRequest>? beside = null) =>
        Publish([request], null, request.Audience, beside).Values;

    /// <summary>The values of one question as the audience may see them, beside all that was answered before; the question is kept.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="beside">What the audience may read elsewhere, protected first.</param>
    /// <param name="earlier">What readers know from editions published before.</param>
    /// <param name="ledger">The questions answered before.</param>
    /// <exception cref="IndicatorRefusal">Something asked can't be answered rightly.</exception>
    public IReadOnlyList<ValueSet> Answer(ValueRequest request, IReadOnlyList<ValueRequest> beside, EarlierFigures earlier, QuestionLedger ledger) =>
        Answered([request], Publication(request.Audience, beside, earlier), ledger, (_, _) => { });

    /// <summary>The same question under each version of its indicator's definition, the first version first: where two differ by few people, the older is hidden.</summary>
    /// <param name="request">What is asked, of one indicator.</param>
    /// <param name="beside">What the audience may read elsewhere, protected first.</param>
    /// <param name="earlier">What readers know from editions published before; null for nothing.</param>
    /// <param name="ledger">The questions answered before, among which these are kept; null for none.</param>
    /// <exception cref="IndicatorRefusal">Something asked can't be answered rightly.</exception>
    public IReadOnlyList<ValueSet> SideBySide(ValueRequest request, IReadOnlyList<ValueRequest>? beside = null, EarlierFigures? earlier = null, QuestionLedger? ledger = null)
    {
        ValueRequest[] versions = [.. Versions(request.Contracts.Single())
            .Where(version => version.First is not null)
            .Select(version => request with { DefinitionsOn = version.DayNear(request.DefinitionDay) })];
        return Answered(versions, Publication(request.Audience, beside, earlier), ledger, (publication, sets) =>
        {
            foreach ((RawSet older, RawSet newer) in sets.Zip(sets.Skip(1)))
            {
                publication.Compare(older, newer);
            }
        });
    }

    /// <summary>The values of an indicator by territory, each beside its peers: the same level and class of population. Only what is shown is compared.</summary>
    /// <param name="request">What is asked, of one indicator, by one level of territory.</param>
    /// <param name="beside">What the audience may read elsewhere, protected first.</param>
    /// <param name="earlier">What readers know from editions published before; null for nothing.</param>
    /// <param name="ledger">The questions answered before, among which this one is kept; null for none.</param>
    /// <exception cref="IndicatorRefusal">Something asked can't be answered rightly.</exception>
    public PeerComparison WithPeers(ValueRequest request, IReadOnlyList<ValueRequest>? beside = null, EarlierFigures? earlier = null, QuestionLedger? ledger = null)
    {
        PeerComparison.Check(request);
        ValueRequest population = request with { Contracts = [PeerComparison.Population], Filter = RowFilter.Within(request.Filter.Territories), DefinitionsOn = null };
        IReadOnlyList<ValueSet> sets = Answered([request, population], Publication(request.Audience, beside, earlier), ledger, (_, _) => { });
        return PeerComparison.Of(sets[0], sets[1], Settings.Peers);
    }

    /// <summary>The plan evaluated for a period, with the year before; null when no plan is in force.</summary>
    public PlanEvaluation? Evaluate(Period period, Audience audience, IReadOnlyList<ValueRequest>? beside = null) => Publish([], period, audience, beside).Plan;

    /// <summary>Values and a plan that are read together, so that nothing hidden in one place is told by another.</summary>
    /// <param name="requests">The values, answered in this order.</param>
    /// <param name="plan">The period to evaluate the plan for; null for no plan.</param>
    /// <param name="audience">Whom all of it is for.</param>
    /// <param name="beside">What the audience may read elsewhere, protected first.</param>
    /// <param name="earlier">What readers know from editions published before; null for nothing.</param>
    /// <exception cref="IndicatorRefusal">Something asked can't be answered rightly.</exception>
    public PublishedValues Publish(IReadOnlyList<ValueRequest> requests, Period? plan, Audience audience, IReadOnlyList<ValueRequest>? beside = null, EarlierFigures? earlier = null)
    {
        Publication publication = Publication(audience, beside, earlier);
        IReadOnlyList<RawSet> sets = Raw(requests);
        PlanValues? planned = plan is null ? null : PlanValues(plan);
        publication.Add([.. sets, .. planned?.Sets ?? []]);
        publication.Protect();
        return LaidOut(sets, planned, audience, publication.Show) with { Hidden = Hidden(publication, sets) };
    }

    /// <summary>Values and a plan that nothing is hidden from; for comparisons that are protected afterwards.</summary>
    internal PublishedValues Unprotected(IReadOnlyList<ValueRequest> requests, Period? plan, Audience audience) =>
        LaidOut(Raw(requests), plan is null ? null : PlanValues(plan), audience, (_, raw) => raw.Value);

    /// <summary>The SQL that computes one indicator alone, with its parameters.</summary>
    public string Explain(string contract, ValueRequest request) => string.Join('\n', Statements(contract, request).Select(statement => StatementExplanation.Of(statement, AsOf)));

    /// <summary>Where the database computes one indicator alone, for one spread over machines; empty otherwise.</summary>
    public IReadOnlyList<string> Plan(string contract, ValueRequest request) =>
        [.. Statements(contract, request).SelectMany(statement => _star.Session.Plan(statement.Sql, StatementRun.Parameters(statement, AsOf)))];

    /// <summary>The delivery lines behind a figure.</summary>
    /// <param name="key">Names the figure.</param>
    /// <param name="audience">Who asks.</param>
    /// <param name="beside">What the audience may read elsewhere, protected first.</param>
    /// <param name="earlier">What readers know from editions published before; null for nothing.</param>
    /// <param name="ledger">The questions answered before, among which this one is kept; null for none.</param>
    /// <exception cref="IndicatorRefusal">The figure is hidden from the audience, or known as of another load.</exception>
    public Trace Trace(TrailKey key, Audience audience, IReadOnlyList<ValueRequest>? beside = null, EarlierFigures? earlier = null, QuestionLedger? ledger = null)
    {
        Publication publication = Publication(audience, beside, earlier);
        AnswerKeeping? keeping = ledger is null ? null : Keeping(ledger, audience);
        ValueRequest request = TraceWalk.Request(key, audience);
        keeping?.Recall(publication, [request]);
        Trace trace = new TraceWalk(this, _engine, new TraceRun(_star, _deliveries, Day), _contracts).Walk(key, audience, publication);
        foreach (ValueRequest told in keeping is null ? [] : Raw(request)[0].Leaves.Where(leaf => leaf.Contract.Requires.Count == 0).Select(leaf => request with { Contracts = [leaf.Contract.Id], By = leaf.Slices }).Append(request))
        {
            keeping!.Note(publication, told, Raw(told));
        }

        return trace;
    }

    /// <summary>The deliveries expected for days of a period, and whether they came.</summary>
    public IReadOnlyList<DeliveryCoverage> Deliveries(Period period) => new DeliveryReading(_star, _deliveries).Of(period);

    /// <summary>What people said of the plan until the end of a period: states, meetings and decisions, judgements, observations, commitments kept.</summary>
    public PlanFollowUp FollowUp(Period period) => FollowUpReading.Of(_star, period);

    /// <summary>Every line that names an agreement, as known at the load.</summary>
    public IReadOnlyList<AgreementLine> AgreementLines() => AgreementLine.Read(_star.Session, AsOf);

    /// <summary>Keeps the plan's values of a period in the warehouse, where they changed.</summary>
    /// <param name="database">The warehouse opened to write, whose connection these figures read.</param>
    /// <param name="period">The period.</param>
    /// <returns>What changed; null when no plan is in force.</returns>
    public EvaluationOutcome? Record(WarehouseDatabase database, Period period) =>
        PlanValues(period) is PlanValues values ? new EvaluationRecording(database, AsOf).Record(values) : null;

    /// <summary>How many statements a request takes.</summary>
    internal int CountStatements(ValueRequest request) =>
        _engine.Statements([.. request.Contracts.Select(id => _contracts.InForce(id, request.DefinitionDay))], request, Counting(request)).Count;

    /// <summary>Values nothing is hidden from; for the warehouse and the disclosure control only.</summary>
    internal IReadOnlyList<RawSet> Raw(ValueRequest request) => Raw([request]);

    /// <summary>The same of questions answered together.</summary>
    internal IReadOnlyList<RawSet> Raw(IReadOnlyList<ValueRequest> requests) => Raw([.. requests.Select(request => (request, Counting(request)))]);

    /// <summary>The same, question by question.</summary>
    internal IReadOnlyList<IReadOnlyList<RawSet>> RawEach(IReadOnlyList<ValueRequest> requests)
    {
        Queue<RawSet> sets = new(Raw(requests));
        return [.. requests.Select(request => (IReadOnlyList<RawSet>)[.. request.Contracts.Select(_ => sets.Dequeue())])];
    }

    /// <summary>The plan's values nothing is hidden from; null when no plan is in force.</summary>
    internal PlanValues? PlanValues(Period period) => Plan(period.To) is ActionPlan plan
        ? new PlanRun(plan, period, plan.TerritoriesIn(Settings.Territories), id => _contracts.InForce(id, period.To), (request, actions) => Raw([(request, actions)])).Values()
        : null;

    private Publication Publication(Audience audience, IReadOnlyList<ValueRequest>? beside, EarlierFigures? earlier = null)
    {
        int threshold = Settings.Thresholds.For(audience);
        int inside = earlier is { IsCompared: true } ? threshold : Settings.Thresholds.Internal;
        Publication publication = new(_star, _engine, new PublishedCounts(_contracts, money: audience == Audience.Public), threshold, inside, Settings.Thresholds.Money, earlier ?? EarlierFigures.None);
        if (beside?.Count > 0)
        {
            publication.Add([.. Raw(beside), .. PlanValues(beside[0].Period)?.Sets ?? []]);
            publication.Protect();
        }

        return publication;
    }

    private IReadOnlyList<ValueSet> Answered(IReadOnlyList<ValueRequest> requests, Publication publication, QuestionLedger? ledger, Action<Publication, IReadOnlyList<RawSet>> compare)
    {
        AnswerKeeping? keeping = ledger is null ? null : Keeping(ledger, requests[0].Audience);
        keeping?.Recall(publication, requests);
        (ValueRequest Request, IReadOnlyList<RawSet> Sets)[] answers = [.. requests.Select(request => (request, Raw(request)))];
        RawSet[] sets = [.. answers.SelectMany(answer => answer.Sets)];
        publication.Add(sets);
        compare(publication, sets);
        publication.Protect();
        Array.ForEach(answers, answer => keeping?.Note(publication, answer.Request, answer.Sets));
        return [.. sets.Select(set => Shown(set, publication.Show))];
    }

    private AnswerKeeping Keeping(QuestionLedger ledger, Audience audience) => new(this, ledger, new PublishedCounts(_contracts, money: audience == Audience.Public), _engine.Geography);

    private PublishedValues LaidOut(IReadOnlyList<RawSet> sets, PlanValues? planned, Audience audience, Func<RawSet, RawValue, IndicatorValue> show) => new(
        [.. sets.Select(set => Shown(set, show))],
        planned is null ? null : new PlanReport(planned, show, AsOf, Day, _engine.Geography(new ValueRequest([], planned.Period, [], RowFilter.None, audience))).Write(audience));

    private static Dictionary<HidingCause, int> Hidden(Publication publication, IReadOnlyList<RawSet> sets) =>
        sets.SelectMany(set => set.Values.Select(raw => publication.Cause(set, raw))).OfType<HidingCause>().CountBy(cause => cause).ToDictionary();

    private ValueSet Shown(RawSet set, Func<RawSet, RawValue, IndicatorValue> show) => new(set.Contract, set.Request, _engine.Geography(set.Request), AsOf, [.. set.Values.Select(raw => show(set, raw))])
    {
        MeasureYear = _engine.MeasureYear(set.Contract, set.Request.Period),
        ErasedYears = _erased.Of(set),
    };

    private IReadOnlyList<Statement> Statements(string contract, ValueRequest request) =>
        _engine.Statements([_contracts.InForce(contract, request.DefinitionDay)], request, Counting(request));

    internal IReadOnlyList<PlannedAction> Counting(ValueRequest request) => request.By.Contains(Slice.Action)
        ? [.. Plan(request.DefinitionDay)?.Actions.Where(action => action.Counts is not null) ?? throw new IndicatorRefusal("aucun plan en vigueur\u00a0: pas de répartition par action")]
        : [];

    private IReadOnlyList<RawSet> Raw(IReadOnlyList<(ValueRequest Request, IReadOnlyList<PlannedAction> Actions)> asked) =>
        [.. asked.Zip(_engine.Compute(asked)).SelectMany(pair => pair.Second.Contracts.Select(contract => _reading.Read(contract, pair.First.Request, pair.First.Actions, pair.Second.Leaves)))];
}
