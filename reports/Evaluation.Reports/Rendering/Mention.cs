using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Rendering;

/// <summary>One of the eight mentions as it is printed.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Text">Its words.</param>
public sealed record Mention(string Label, string Text)
{
    /// <summary>The eight, always in the same order.</summary>
    internal static IReadOnlyList<Mention> AllOf(Mentions mentions, Labels labels) =>
    [
        new(labels.Period, mentions.Period),
        new(labels.Territory, mentions.Territory),
        new(labels.Filters, mentions.Filters),
        new(labels.Contract, string.Join(", ", mentions.Contracts.Select(contract => Name(contract, labels)))),
        new(labels.Coverage, mentions.Coverage),
        new(labels.Method, mentions.Method),
        new(labels.Flag, mentions.Flag),
        new(labels.Disclosure, mentions.Disclosure),
    ];

    /// <summary>Those that several figures share, printed once for all of them.</summary>
    internal static IReadOnlyList<Mention> Shared(IEnumerable<Figure> figures, Labels labels) =>
        [.. figures.Select(figure => AllOf(figure.Mentions, labels)).Aggregate((kept, next) => [.. kept.Intersect(next)])];

    internal static string Name(ContractReference contract, Labels labels) => $"{contract.Id} ({labels.Version} {contract.Version})";
}
