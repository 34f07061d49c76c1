namespace Evaluation.Warehouse.Reading;

/// <summary>A step of an agreement's money that more has reached, since the agreement began, than the last step before it that is told.</summary>
/// <param name="Agreement">The agreement, as the partner writes it.</param>
/// <param name="Label">Its title; its number where nobody tells it.</param>
/// <param name="Step">The step.</param>
/// <param name="Cents">Cents that reached it.</param>
/// <param name="Before">The step before it.</param>
/// <param name="AtMost">Cents that reached that one.</param>
public sealed record MoneyOverrun(string Agreement, string Label, string Step, long Cents, string Before, long AtMost)
{
    /// <summary>The steps that one sum goes through, in order.</summary>
    public static IReadOnlyList<string> Steps { get; } = ["announced", "committed", "contracted", "paid", "justified"];

    /// <summary>The overruns that lines tell up to a day, in the order of agreements and of steps.</summary>
    public static IReadOnlyList<MoneyOverrun> Of(IEnumerable<AgreementLine> lines, int lastKey) =>
    [
        .. lines.Where(line => line is { FactName: "money_step", AmountCents: not null, DateKey: int day } && day <= lastKey)
            .GroupBy(line => line.Agreement)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .SelectMany(same => OfAgreement([.. same])),
    ];

    private static IEnumerable<MoneyOverrun> OfAgreement(IReadOnlyList<AgreementLine> lines)
    {
        ILookup<string, long> told = lines.ToLookup(line => line.Code, line => line.AmountCents!.Value);
        string[] steps = [.. Steps.Where(told.Contains)];
        string label = lines.Select(line => line.AgreementLabel).FirstOrDefault(one => !string.IsNullOrWhiteSpace(one)) ?? lines[0].Agreement;
        return steps.Zip(steps.Skip(1))
            .Select(pair => new MoneyOverrun(lines[0].Agreement, label, pair.Second, told[pair.Second].Sum(), pair.First, told[pair.First].Sum()))
            .Where(one => one.Cents > one.AtMost);
    }
}
