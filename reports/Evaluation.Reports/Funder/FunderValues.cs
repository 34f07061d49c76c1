using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;

namespace Evaluation.Reports.Funder;

/// <summary>Everything a funder's pack prints, already computed.</summary>
/// <param name="Figures">The figures, as the funder may see them.</param>
/// <param name="Named">The same, by name of request and contract.</param>
/// <param name="Agreement">The agreement.</param>
/// <param name="Expenses">Expenses that another agreement claims too.</param>
/// <param name="Activities">Activity that another agreement may claim too.</param>
/// <param name="ActivityLines">Lines of the activity of the structures paid for, on the days of the agreement.</param>
/// <param name="SharedLines">Of which those of each entry of <paramref name="Activities"/>.</param>
public sealed record FunderValues(
    YearlyValues Figures,
    IReadOnlyDictionary<(string Name, string Contract), ValueSet> Named,
    FundedAgreement Agreement,
    IReadOnlyList<DoubleExpense> Expenses,
    IReadOnlyList<SharedActivity> Activities,
    IReadOnlyList<TraceLine> ActivityLines,
    IReadOnlyList<IReadOnlyList<TraceLine>> SharedLines)
{
    /// <summary>The answer to a request; null when it wasn't asked.</summary>
    internal ValueSet? Of(string name, string contract) => Named.GetValueOrDefault((name, contract));

    /// <summary>The value of a whole; null when it wasn't asked.</summary>
    internal IndicatorValue? Whole(string name, string contract) => YearlyPages.Whole(Of(name, contract));

    /// <summary>The value of a whole as the funder may see it; null when it is hidden or nobody told it.</summary>
    internal decimal? Number(string name, string contract) => Whole(name, contract) is { Hidden: false, Value: decimal number } ? number : null;

    /// <summary>What was asked, for the record.</summary>
    public IReadOnlyList<ValueRequest> Requests => [.. Named.Values.Select(set => set.Request).Distinct()];
}
