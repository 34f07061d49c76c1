using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Values;
using Evaluation.Indicators.Values.Peers;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Funder;
using Evaluation.Warehouse.Reading;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Reports.Yearly;

/// <summary>Everything the yearly report prints, already computed: the answers to <see cref="YearlyQuestions"/>, the plan evaluated, the deliveries.</summary>
public sealed record YearlyValues
{
    /// <summary>The territory's name.</summary>
    public required string Territory { get; init; }

    /// <summary>The territories of the plan, as commands name them.</summary>
    public required IReadOnlyList<TerritoryId> Territories { get; init; }

    /// <summary>The year reported.</summary>
    public required Period Period { get; init; }

    /// <summary>What was known.</summary>
    public required KnownAsOf AsOf { get; init; }

    /// <summary>Whom the report is for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>Which partner, or which funders; null where the audience is no one of several.</summary>
    public string? Reader { get; init; }

    /// <summary>The disclosure thresholds of the folder.</summary>
    public required DisclosureThresholds Thresholds { get; init; }

    /// <summary>Which territories are peers.</summary>
    public PeerRule Peers { get; init; } = PeerRule.Usual;

    /// <summary>The language of the report.</summary>
    public required ReportLanguage Language { get; init; }

    /// <summary>Warnings for every page; none by default.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The plan evaluated for the year; null without a plan.</summary>
    public PlanEvaluation? Plan { get; init; }

    /// <summary>What people said of the plan; nothing by default.</summary>
    public PlanFollowUp FollowUp { get; init; } = PlanFollowUp.None;

    /// <summary>The answers to the questions, in any order; what is absent is said to be absent.</summary>
    public required IReadOnlyList<ValueSet> Values { get; init; }

    /// <summary>The indicators with a definition in force, of which those printed may be made; none by default.</summary>
    public IReadOnlyList<IndicatorContract> Contracts { get; init; } = [];

    /// <summary>Expenses of the year that two agreements claim, each pair once.</summary>
    public IReadOnlyList<DoubleExpense> Doubles { get; init; } = [];

    /// <summary>Steps of the money of agreements, since each began, that exceed the step before them.</summary>
    public IReadOnlyList<MoneyOverrun> Overruns { get; init; } = [];

    /// <summary>How many of the answers are hidden, by cause.</summary>
    public IReadOnlyDictionary<HidingCause, int> Hidden { get; init; } = new Dictionary<HidingCause, int>();

    /// <summary>The deliveries behind the year, one row for each feed; empty when the folder has no feed.</summary>
    public required IReadOnlyList<FeedDeliveries> Deliveries { get; init; }
}
