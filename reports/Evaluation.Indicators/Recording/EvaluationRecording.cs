using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Indicators.Recording;

/// <summary>Keeps the values of the plan in the warehouse: a new row only for what changed, all under one load.</summary>
internal sealed class EvaluationRecording(WarehouseDatabase database, int asOf)
{
    public EvaluationOutcome Record(PlanValues values)
    {
        Dictionary<(string, string), KeptValue> computed = Computed(values).DistinctBy(kept => kept.Subject).ToDictionary(kept => kept.Subject);
        Dictionary<(string, string), KeptValue> held = Held(values.Period).ToDictionary(kept => kept.Subject);
        KeptValue[] opened = [.. computed.Values.Where(kept => !held.TryGetValue(kept.Subject, out KeptValue? same) || same != kept)];
        KeptValue[] closed = [.. held.Values.Where(kept => !computed.TryGetValue(kept.Subject, out KeptValue? same) || same != kept)];
        return new EvaluationOutcome(opened.Length + closed.Length == 0 ? null : Write(values.Period, opened, closed), opened.Length, closed.Length, computed.Count - opened.Length);
    }

    private static IEnumerable<KeptValue> Computed(PlanValues values)
    {
        foreach (Objective objective in values.Plan.Axes.SelectMany(axis => axis.Objectives))
        {
            foreach (PlanTarget target in objective.Indicators)
            {
                yield return KeptValue.Of("", values.Of(null, target.Contract).Value);
            }

            foreach (PlannedAction action in objective.Actions)
            {
                foreach (PlanTarget target in action.Indicators)
                {
                    yield return KeptValue.Of(action.Id, values.Of(action, target.Contract).Value);
                }
            }
        }
    }

    private IEnumerable<KeptValue> Held(Period period) =>
        database.Session.ReadText<KeptValue>(Statement("held-indicator-values"), new { from = DateKey.From(period.From), to = DateKey.From(period.To) });

    private int Write(Period period, KeptValue[] opened, KeptValue[] closed)
    {
        using WarehouseLoad load = database.BeginLoad(LoadKind.Evaluation, period.Code);
        foreach (KeptValue kept in closed)
        {
            load.Session.ExecuteText(Statement("close-indicator-value"), new { contract = kept.Contract, action = kept.Action, from = DateKey.From(period.From), to = DateKey.From(period.To), load = load.Key });
        }

        foreach (KeptValue kept in opened)
        {
            Insert(load, period, kept);
        }

        load.Complete(LoadOutcome.Nothing with { RowsOpened = opened.Length, RowsClosed = closed.Length });
        return load.Key;
    }

    private void Insert(WarehouseLoad load, Period period, KeptValue kept) => load.Session.ExecuteText(Statement("insert-indicator-value"), new
    {
        contract = kept.Contract,
        version = kept.ContractVersion,
        action = kept.Action,
        from = DateKey.From(period.From),
        to = DateKey.From(period.To),
        numerator = kept.Numerator,
        denominator = kept.Denominator,
        flag = kept.Flag,
        expected = kept.DeliveriesExpected,
        received = kept.DeliveriesReceived,
        as_of = asOf,
        load = load.Key,
    });

    private string Statement(string name) => database.Session.Text(name, typeof(EvaluationRecording).Assembly);
}
