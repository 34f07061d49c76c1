using Evaluation.Indicators;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Funder;

/// <summary>One agreement as the lines of deliveries tell it.</summary>
/// <param name="Code">Its number, as the partners write it; two partners that write the same number mean the same agreement.</param>
/// <param name="Label">Its title; its number where nobody tells it.</param>
/// <param name="From">First day: the one told, else 1 January of the year of its first line.</param>
/// <param name="To">Last day: the one told, else 31 December of the year of its last line.</param>
/// <param name="Lines">Its lines, in the order of deliveries.</param>
public sealed record FundedAgreement(string Code, string Label, DateOnly From, DateOnly To, IReadOnlyList<AgreementLine> Lines)
{
    private static readonly string[] Promised = ["committed", "contracted", "paid", "justified"];

    /// <summary>Who pays, by name.</summary>
    public IReadOnlyList<string> Funders => [.. Lines.Select(line => line.Funder).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Partners that tell it.</summary>
    public IReadOnlyList<string> Partners => [.. Lines.Select(line => line.Partner).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Structures that its money goes to: named by a sum promised or paid, or by an expense.</summary>
    public IReadOnlyList<string> Structures => [.. Lines
        .Where(line => line.FactName == "expense" || (line.FactName == "money_step" && Promised.Contains(line.Code)))
        .Select(line => line.StructureCode).OfType<string>().Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether anything tells its days; otherwise it is taken to cover every day.</summary>
    public bool IsDated => From > DateOnly.MinValue && To < DateOnly.MaxValue;

    /// <summary>The first day anything is told of it: money is announced before the first day of an agreement.</summary>
    public DateOnly First => Lines.Select(line => line.DateKey).OfType<int>().Select(DateKey.ToDay).Append(From).Min();

    /// <summary>The same, without the lines of later days.</summary>
    public FundedAgreement Until(DateOnly day) => this with { Lines = [.. Lines.Where(line => line.DateKey is null || line.DateKey <= DateKey.From(day))] };

    /// <summary>Its days within a period; null where there is none.</summary>
    public Period? Within(Period period)
    {
        (DateOnly from, DateOnly to) = (From > period.From ? From : period.From, To < period.To ? To : period.To);
        return from <= to ? Period.Range(from, to) : null;
    }

    /// <summary>Every agreement told, by number.</summary>
    public static IReadOnlyList<FundedAgreement> All(IReadOnlyList<AgreementLine> lines) =>
        [.. lines.GroupBy(line => line.Agreement).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => Of(same.Key, [.. same]))];

    /// <summary>The agreement of that number.</summary>
    /// <exception cref="IndicatorRefusal">No line names it.</exception>
    public static FundedAgreement Find(IReadOnlyList<FundedAgreement> all, string code) =>
        all.FirstOrDefault(one => one.Code == code) ?? throw new IndicatorRefusal(all.Count == 0
            ? $"convention inconnue [{code}]\u00a0: aucune ligne de financement, de dépense ou d'engagement reçue ne nomme de convention"
            : $"convention inconnue [{code}]\u00a0: écrire une de [{string.Join(", ", all.Select(one => one.Code))}]");

    private static FundedAgreement Of(string code, IReadOnlyList<AgreementLine> lines)
    {
        DateOnly[] days = [.. lines.Select(line => line.DateKey).OfType<int>().Select(DateKey.ToDay).Order()];
        DateOnly? starts = Day(lines.Min(line => line.StartsKey));
        DateOnly? ends = Day(lines.Max(line => line.EndsKey));
        return new FundedAgreement(
            code,
            lines.Select(line => line.AgreementLabel).FirstOrDefault(label => !string.IsNullOrWhiteSpace(label)) ?? code,
            starts ?? (days.Length > 0 ? new DateOnly(days[0].Year, 1, 1) : DateOnly.MinValue),
            ends ?? (days.Length > 0 ? new DateOnly(days[^1].Year, 12, 31) : DateOnly.MaxValue),
            lines);
    }

    private static DateOnly? Day(int? key) => key is int known ? DateKey.ToDay(known) : null;
}
