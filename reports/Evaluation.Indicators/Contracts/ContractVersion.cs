namespace Evaluation.Indicators.Contracts;

/// <summary>One version of an indicator among the others.</summary>
/// <param name="Contract">What it says.</param>
/// <param name="First">First of the last days on which it defines the indicator; null when later versions took them all.</param>
/// <param name="Last">The last of these days; null while it lasts, or when there are none.</param>
public sealed record ContractVersion(IndicatorContract Contract, DateOnly? First, DateOnly? Last)
{
    /// <summary>The day nearest to another on which this version defines the indicator.</summary>
    /// <exception cref="IndicatorRefusal">There is none.</exception>
    public DateOnly DayNear(DateOnly day) => First is not DateOnly first
        ? throw new IndicatorRefusal($"la version {Contract.Version} de [{Contract.Id}] ne définit plus aucun jour\u00a0: une version plus récente vaut depuis le même jour")
        : day < first ? first : Last is DateOnly last && last < day ? last : day;

    /// <summary>A version, and the days that versions after it leave to it.</summary>
    internal static ContractVersion Of(IndicatorContract contract, IReadOnlyList<IndicatorContract> versions)
    {
        IndicatorContract[] later = [.. versions.Where(other => other.Version > contract.Version)];
        DateOnly[] ends = [.. later.Select(other => other.EffectiveFrom).Where(day => day > DateOnly.MinValue).Select(day => day.AddDays(-1)).Append(contract.EffectiveTo ?? DateOnly.MaxValue).Where(Holds).Order()];
        if (ends.Length == 0)
        {
            return new ContractVersion(contract, null, null);
        }

        DateOnly first = later.Select(other => other.EffectiveTo).OfType<DateOnly>().Where(day => day < ends[^1]).Select(day => day.AddDays(1)).Append(contract.EffectiveFrom).Where(Holds).Max();
        return new ContractVersion(contract, first, ends[^1] == DateOnly.MaxValue ? null : ends[^1]);

        bool Holds(DateOnly day) => IsIn(contract, day) && !later.Any(other => IsIn(other, day));
    }

    private static bool IsIn(IndicatorContract contract, DateOnly day) => contract.EffectiveFrom <= day && (contract.EffectiveTo is not DateOnly end || day <= end);
}
