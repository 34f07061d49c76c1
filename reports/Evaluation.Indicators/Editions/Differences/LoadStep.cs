using Evaluation.Declared;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Indicators.Editions.Differences;

/// <summary>Consecutive loads of one kind: what they change has one cause, or causes that rows tell apart.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Before">The load before them.</param>
/// <param name="After">The last of them.</param>
internal sealed record LoadStep(string Kind, int Before, int After)
{
    // These bring nothing that figures read.
    private static readonly string[] Silent = [SnakeCase.Of(LoadKind.Evaluation), SnakeCase.Of(LoadKind.Segments), SnakeCase.Of(LoadKind.Schema)];

    // A definition and a plan learned one after the other are two causes.
    private static readonly string Declared = SnakeCase.Of(LoadKind.Declared);

    /// <summary>Whether it brought deliveries, whose rows tell late lines, corrections and deletions apart.</summary>
    public bool IsDelivery => Kind == SnakeCase.Of(LoadKind.Delivery);

    /// <summary>The steps from a load on.</summary>
    public static IReadOnlyList<LoadStep> Of(int before, IEnumerable<JournalLoad> loads)
    {
        List<LoadStep> steps = [];
        foreach (JournalLoad load in loads.Where(load => !Silent.Contains(load.Kind)).OrderBy(load => load.LoadKey))
        {
            if (steps.Count > 0 && steps[^1].Kind == load.Kind && load.Kind != Declared)
            {
                steps[^1] = steps[^1] with { After = load.LoadKey };
            }
            else
            {
                steps.Add(new LoadStep(load.Kind, steps.Count > 0 ? steps[^1].After : before, load.LoadKey));
            }
        }

        return steps;
    }
}
