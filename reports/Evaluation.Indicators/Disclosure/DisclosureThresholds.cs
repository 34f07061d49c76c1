using Evaluation.Declared;

namespace Evaluation.Indicators.Disclosure;

/// <summary>Counts of people below which a figure is hidden; zero is a value and is shown.</summary>
/// <param name="Internal">For the committee, partners, funders and analysts.</param>
/// <param name="Public">For anybody.</param>
public sealed record DisclosureThresholds(int Internal, int Public)
{
    /// <summary>When a sum of money is hidden in public.</summary>
    public DominanceRule Money { get; init; } = DominanceRule.Usual;

    /// <summary>What a partner is taken to know of its own part.</summary>
    public PartnerKnowledge Partners { get; init; } = PartnerKnowledge.Sheet;

    /// <summary>Five inside, eleven in public.</summary>
    public static DisclosureThresholds Usual { get; } = new(5, 11);

    /// <summary>Reads the keys <c>internal</c>, <c>public</c> and, where they are said, <c>money</c> and <c>partners</c>.</summary>
    public static DisclosureThresholds From(DeclaredMap map)
    {
        DisclosureThresholds thresholds = new(map.Integer("internal"), map.Integer("public"))
        {
            Money = map.OptionalMap("money", DominanceRule.From) ?? DominanceRule.Usual,
            Partners = map.OneOf("partners", PartnerKnowledge.Sheet),
        };
        if (thresholds.Internal < 1 || thresholds.Public < thresholds.Internal)
        {
            map.Fault("seuils attendus\u00a0: internal au moins 1, public au moins égal à internal");
        }

        return thresholds;
    }

    /// <summary>The threshold of an audience.</summary>
    public int For(Audience audience) => audience == Audience.Public ? Public : Internal;
}
