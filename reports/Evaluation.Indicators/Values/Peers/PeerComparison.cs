using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values.Peers;

/// <summary>Territories beside their peers. It is made of values that are shown, and of the population, which is public: it tells nothing more.</summary>
/// <param name="Set">The values compared.</param>
/// <param name="Rule">Which territories are peers.</param>
/// <param name="PerInhabitants">Whether counts are set against the population before they are compared.</param>
/// <param name="Rows">The territories.</param>
public sealed record PeerComparison(ValueSet Set, PeerRule Rule, bool PerInhabitants, IReadOnlyList<PeerRow> Rows)
{
    /// <summary>The number of inhabitants that counts are told for.</summary>
    public const int Inhabitants = 10_000;

    /// <summary>The contract of the population.</summary>
    public const string Population = "CTX-POP";

    private static readonly Slice[] Levels = [Slice.Commune, Slice.Epci, Slice.Departement, Slice.Region];

    /// <summary>Compares the territories of a set.</summary>
    /// <param name="set">The values by one level of territory.</param>
    /// <param name="population">The population of the same territories.</param>
    /// <param name="rule">Which territories are peers.</param>
    public static PeerComparison Of(ValueSet set, ValueSet population, PeerRule rule)
    {
        bool perInhabitants = set.Contract.AdditiveOver.Contains(SliceDimension.Territory);
        Dictionary<int, decimal?> people = population.Values.ToDictionary(value => value.Slices[0].Key, value => value.Value);
        PeerRow[] alone = [.. set.Values.Where(value => !value.Slices[0].IsNamedRow).Select(value => Alone(value, people.GetValueOrDefault(value.Slices[0].Key), rule, perInhabitants))];
        ILookup<PeerClass, PeerRow> classes = alone.Where(row => row is { Class: not null, Level: not null }).ToLookup(row => row.Class!);
        return new PeerComparison(set, rule, perInhabitants, [.. alone.Select(row => row.Class is null ? row : Beside(row, [.. classes[row.Class].Where(other => other != row).Select(other => other.Level!.Value).Order()], rule))]);
    }

    /// <exception cref="IndicatorRefusal">What is asked has no peers.</exception>
    internal static void Check(ValueRequest request)
    {
        if (request.By is not [Slice level] || !Levels.Contains(level))
        {
            throw new IndicatorRefusal("les pairs sont des territoires d'un même niveau\u00a0: demander une répartition par [commune], [epci], [departement] ou [region], et elle seule");
        }
    }

    private static PeerRow Alone(IndicatorValue value, decimal? people, PeerRule rule, bool perInhabitants)
    {
        decimal? shown = value.Hidden ? null : value.Value;
        return new PeerRow(value.Slices[0], value, !perInhabitants ? shown : people > 0 ? shown * Inhabitants / people : null, rule.ClassOf(people), 0, null);
    }

    private static PeerRow Beside(PeerRow row, decimal[] peers, PeerRule rule) => row with
    {
        Peers = peers.Length,
        Median = peers.Length < rule.AtLeast ? null : (peers[(peers.Length - 1) / 2] + peers[peers.Length / 2]) / 2,
    };
}
