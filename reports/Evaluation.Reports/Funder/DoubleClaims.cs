using Evaluation.Indicators.Values;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Funder;

/// <summary>Finds what is claimed under two agreements: expenses, and activity of structures that both pay for on the same days.</summary>
public static class DoubleClaims
{
    /// <summary>Expenses of an agreement that another one claims too: same day, sort, amount and structure (or partner, where no structure is named).</summary>
    public static IReadOnlyList<DoubleExpense> Expenses(FundedAgreement agreement, IReadOnlyList<FundedAgreement> all)
    {
        ILookup<(int?, string, long?, string), (FundedAgreement Agreement, AgreementLine Line)> others = all
            .Where(other => other.Code != agreement.Code)
            .SelectMany(other => Claimed(other).Select(line => (Agreement: other, Line: line)))
            .ToLookup(pair => Same(pair.Line));
        return [.. Claimed(agreement).SelectMany(line => others[Same(line)].Select(other => new DoubleExpense(line, other.Line)))];
    }

    /// <summary>Expenses of a period that two agreements claim, each pair once.</summary>
    public static IReadOnlyList<DoubleExpense> Expenses(IReadOnlyList<AgreementLine> lines, Period period)
    {
        IReadOnlyList<FundedAgreement> all = FundedAgreement.All([.. lines.Where(line => line is { FactName: "expense", DateKey: int day } && DateKey.From(period.From) <= day && day <= DateKey.From(period.To))]);
        return [.. all.SelectMany(agreement => Expenses(agreement, all)).Where(one => string.CompareOrdinal(one.Line.Agreement, one.Other.Agreement) < 0)];
    }

    /// <summary>What activity an agreement and each other one may both claim in a period; nothing where they share neither a structure nor a day.</summary>
    public static IReadOnlyList<SharedActivity> Activities(FundedAgreement agreement, IReadOnlyList<FundedAgreement> all, Period period) =>
    [
        .. all.Where(other => other.Code != agreement.Code)
            .Select(other => (Other: other, Structures: agreement.Structures.Intersect(other.Structures).ToArray(), Days: agreement.Within(period) is Period days ? other.Within(days) : null))
            .Where(shared => shared.Structures.Length > 0 && shared.Days is not null)
            .Select(shared => new SharedActivity(shared.Other, shared.Structures, shared.Days!)),
    ];

    private static IEnumerable<AgreementLine> Claimed(FundedAgreement agreement) => agreement.Lines.Where(line => line is { FactName: "expense", AmountCents: > 0 });

    private static (int?, string, long?, string) Same(AgreementLine line) =>
        (line.DateKey, line.Code, line.AmountCents, line.StructureKey > 0 ? $"{line.StructureKey}" : line.Partner);
}

/// <summary>One expense claimed twice.</summary>
/// <param name="Line">The line of the agreement.</param>
/// <param name="Other">The line of the other one.</param>
public sealed record DoubleExpense(AgreementLine Line, AgreementLine Other);

/// <summary>Activity that two agreements may claim.</summary>
/// <param name="Other">The other agreement.</param>
/// <param name="Structures">Structures both pay for.</param>
/// <param name="Days">Days both cover.</param>
public sealed record SharedActivity(FundedAgreement Other, IReadOnlyList<string> Structures, Period Days);
