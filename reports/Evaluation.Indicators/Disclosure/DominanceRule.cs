using Evaluation.Declared;

namespace Evaluation.Indicators.Disclosure;

/// <summary>When a sum of money tells that of one structure: too few share it, or one has nearly all.</summary>
/// <param name="Contributors">Fewer structures than this may not be shown.</param>
/// <param name="Largest">A larger share of one may not be shown, in percent.</param>
public sealed record DominanceRule(int Contributors, int Largest)
{
    /// <summary>Three structures at least, none of which has more than 85 %: INSEE's rule for what firms declare.</summary>
    public static DominanceRule Usual { get; } = new(3, 85);

    /// <summary>Reads the keys <c>contributors</c> and <c>largest</c>.</summary>
    public static DominanceRule From(DeclaredMap map)
    {
        DominanceRule rule = new(map.Integer("contributors"), map.Integer("largest"));
        if (rule.Contributors < 2 || rule.Largest is < 1 or > 99)
        {
            map.Fault("règle attendue\u00a0: contributors au moins 2, largest de 1 à 99");
        }

        return rule;
    }

    /// <summary>Whether a sum tells too much of one of those who share it.</summary>
    /// <param name="amounts">What each has, in any unit.</param>
    internal bool Tells(IEnumerable<decimal> amounts)
    {
        decimal[] shares = [.. amounts.Select(Math.Abs).Where(amount => amount > 0)];
        return shares.Length > 0 && (shares.Length < Contributors || shares.Max() * 100 > shares.Sum() * Largest);
    }

    /// <summary>How near a hidden sum may be found: what would make its largest part known better than this rule allows.</summary>
    internal decimal Width(decimal sum) => Math.Max(1, Math.Ceiling(Math.Abs(sum) * (100 - Largest) / 100));
}
