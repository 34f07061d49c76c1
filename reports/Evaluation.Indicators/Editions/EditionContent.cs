using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Indicators.Editions;

/// <summary>What goes into an edition before it has a name: who reads what, as of when, and why it can be believed.</summary>
/// <param name="Session">The warehouse.</param>
/// <param name="Run">The figures as of a load.</param>
/// <param name="Period">The year evaluated.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Language">Language of the documents.</param>
/// <param name="Marks">Warnings on every page.</param>
/// <param name="Values">The values published.</param>
/// <param name="Plan">The plan evaluated; null without one.</param>
public sealed record EditionContent(
    WarehouseSession Session, IndicatorRun Run, Period Period, Audience Audience, string Language, IReadOnlyList<string> Marks, IReadOnlyList<ValueSet> Values, PlanEvaluation? Plan)
{
    /// <summary>What readers knew from editions published before.</summary>
    public EarlierFigures Earlier { get; init; } = EarlierFigures.None;

    /// <summary>The figures, one for each cell.</summary>
    internal IReadOnlyList<EditionFigure> Figures() => EditionFigures.Of(Values, Plan, Run.Settings.Territories);

    /// <summary>The manifest of a draft that holds these files.</summary>
    internal EditionManifest Manifest(string edition, IReadOnlyList<EditionFile> files, StateChange draft) => new()
    {
        Edition = edition,
        Territory = Run.Settings.Name,
        Year = Period.Code,
        Audience = SnakeCase.Of(Audience),
        AsOf = Run.AsOf,
        KnownOn = Run.Day,
        Program = ProgramVersion.Text,
        Parameters = Parameters(),
        Plan = Plan is null ? null : Texts(PlanBook.Kind, [(Plan.Plan.Id, Plan.Plan.Version)])[0],
        Contracts = Texts(ContractText.Kind, Contracts()),
        Deliveries = Deliveries(),
        Files = files,
        States = [draft],
    };

    private EditionParameters Parameters()
    {
        DisclosureThresholds thresholds = Run.Settings.Thresholds;
        return new EditionParameters(
            Language, Marks, thresholds.Internal, thresholds.Public, thresholds.For(Audience), Plan is not null,
            [.. Values.Select(set => set.Request).Distinct(ReferenceEqualityComparer.Instance).Cast<Queries.ValueRequest>().Select(EditionQuestion.Of)])
        {
            Beside = Earlier.Editions.Count == 0 ? null : Earlier.Editions,
        };
    }

    // Contracts that those printed are made of count as much as they do.
    private IEnumerable<(string, int)> Contracts()
    {
        Dictionary<(string, int), IndicatorContract> used = [];
        Stack<(IndicatorContract Contract, DateOnly Day)> left = new(Values.Select(set => (set.Contract, set.Request.DefinitionDay)).Concat(Plan?.Indicators.Select(one => (one.Contract, Plan.Period.To)) ?? []));
        while (left.TryPop(out (IndicatorContract Contract, DateOnly Day) next))
        {
            if (used.TryAdd((next.Contract.Id, next.Contract.Version), next.Contract))
            {
                IEnumerable<string> parts = next.Contract.Measure is RatioMeasure ratio ? [ratio.Of, ratio.Over] : next.Contract.Measure.Parts;
                parts.ToList().ForEach(id => left.Push((Run.Contract(id, next.Day), next.Day)));
            }
        }

        return used.Values.SelectMany(contract => contract.RowsFile is string rows ? [(contract.Id, contract.Version), (rows, contract.Version)] : new[] { (contract.Id, contract.Version) });
    }

    private IReadOnlyList<EditionText> Texts(string kind, IEnumerable<(string Name, int Version)> used)
    {
        HashSet<(string, int)> wanted = [.. used];
        return [.. DeclaredTexts.AsOf(Session, kind, Run.AsOf).Where(text => wanted.Contains((text.Name, text.Version))).Select(text => new EditionText(text.Name, text.Version, text.Sha256))];
    }

    private IReadOnlyList<EditionDelivery> Deliveries() =>
        [.. Session.ReadText<EditionDelivery>(Session.Text("editions/deliveries", typeof(EditionContent).Assembly), new { load = Run.AsOf }).OrderBy(delivery => delivery.DeliveryKey)];
}
