using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>One way in which a filter keeps rows by code: whatever must know which rows those are reads it here.</summary>
/// <param name="Dimension">The dimension of the codes.</param>
/// <param name="Name">The list of the codes, which is also how proof keys name it.</param>
/// <param name="Word">What people call one.</param>
/// <param name="Column">The column of facts that holds its keys; null for themes, which are several to a row.</param>
/// <param name="IsDeclared">Whether its codes are all declared; the others are known once delivered.</param>
/// <param name="Codes">The codes that a filter keeps; none for all.</param>
internal sealed record FilterPart(SliceDimension Dimension, string Name, string Word, string? Column, bool IsDeclared, Func<RowFilter, IReadOnlyList<string>> Codes)
{
    /// <summary>All of them, in the order of proof keys.</summary>
    public static IReadOnlyList<FilterPart> All { get; } =
    [
        new(SliceDimension.Partner, "partner", "partenaire", "partner_key", true, filter => filter.Partners),
        new(SliceDimension.Feed, "feed", "flux", "feed_key", true, filter => filter.Feeds),
        new(SliceDimension.Structure, "structure", "structure", "structure_key", false, filter => filter.Structures),
        new(SliceDimension.Kind, "kind", "type d'activité", "kind_key", true, filter => filter.Kinds),
        new(SliceDimension.Theme, "theme", "thème", null, true, filter => filter.Themes),
        new(SliceDimension.Agreement, "agreement", "convention", "agreement_key", false, filter => filter.Agreements),
    ];

    /// <summary>The part of a dimension; null where filters keep nothing by its codes.</summary>
    public static FilterPart? Of(SliceDimension dimension) => All.FirstOrDefault(part => part.Dimension == dimension);

    /// <summary>Keys of the codes that a filter keeps; none for all.</summary>
    public IReadOnlyList<int> Keys(StarReader star, RowFilter filter) => star.List(Name).Keys(Codes(filter));

    /// <summary>The codes of a filter as one text.</summary>
    public string Text(RowFilter filter) => string.Join(',', Codes(filter));
}
