using Evaluation.Declared;

namespace Evaluation.Indicators.Values.Peers;

/// <summary>Which territories of one level are peers: those of the same class of population.</summary>
/// <param name="Bounds">Populations at which a class begins, in rising order; the first class begins at nobody.</param>
/// <param name="AtLeast">Peers without which nothing is said of them.</param>
public sealed record PeerRule(IReadOnlyList<int> Bounds, int AtLeast)
{
    /// <summary>The classes that hold unless a folder declares its own.</summary>
    public static PeerRule Usual { get; } = new([2_000, 10_000, 50_000, 100_000, 500_000], 3);

    /// <summary>The class of a population; null when it isn't known.</summary>
    public PeerClass? ClassOf(decimal? population) => population is not decimal people
        ? null
        : new PeerClass(Bounds.LastOrDefault(bound => bound <= people), Bounds.Where(bound => bound > people).Select(bound => (int?)bound).FirstOrDefault());

    /// <summary>Reads the keys <c>classes</c> and <c>at_least</c>.</summary>
    public static PeerRule From(DeclaredMap map)
    {
        PeerRule rule = new([.. map.OptionalList("classes").Select(item => item.Integer())], map.Integer("at_least"));
        if (rule.Bounds.Count == 0 || rule.Bounds[0] < 1 || rule.Bounds.Zip(rule.Bounds.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            map.Fault("populations croissantes attendues, par exemple [2000, 10000, 50000]", "classes");
        }

        if (rule.AtLeast < 2)
        {
            map.Fault("au moins 2 pairs", "at_least");
        }

        return rule;
    }
}
