using System.Globalization;
using Evaluation.Declared;
using Evaluation.Indicators.Queries;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Running;

/// <summary>Counts the rows of a segment by category.</summary>
internal static class CategoryCounts
{
    private const string Missing = "inconnu";
    private static readonly Label Unknown = new("non renseigné", "not stated");
    private static readonly string[] Levels = ["epci", "commune", "departement", "region"];

    /// <summary>The categories that any row taken falls in, by code, with how many rows of the segment do.</summary>
    internal static IEnumerable<SegmentCategory> Of(StarReader star, SegmentCategoryColumn category, FeatureColumn column, IReadOnlyList<int> kept, int[] members, PartnerRows? partners)
    {
        Dictionary<long, int> own = Counts(members.Select(member => column[kept[member]]));
        ILookup<long, int>? told = partners is null ? null : members.ToLookup(member => Key(column[kept[member]]), member => kept[member]);
        return Counts(kept.Select(row => column[row]))
            .Select(all => (Named: Name(star, category.Codes, all.Key), all.Key, All: all.Value))
            .OrderBy(all => all.Named.Position)
            .ThenBy(all => all.Named.Code, StringComparer.Ordinal)
            .Select(all => new SegmentCategory(
                category.Topic, category.Column, category.Label, all.Named.Code, all.Named.Label, own.GetValueOrDefault(all.Key), members.Length, all.All, kept.Count)
            {
                Parts = told is null ? null : partners!.Counts(told[all.Key]),
            });
    }

    /// <summary>The code of the category that a value is.</summary>
    internal static string CodeOf(StarReader star, CategoryCodes codes, double? value) => Name(star, codes, value is { } number ? (long)number : long.MinValue).Code;

    /// <summary>What the category that a value is is called.</summary>
    internal static Label LabelOf(StarReader star, CategoryCodes codes, double value) => Name(star, codes, (long)value).Label;

    private static Dictionary<long, int> Counts(IEnumerable<double?> values) => values
        .GroupBy(Key)
        .ToDictionary(same => same.Key, same => same.Count());

    private static long Key(double? value) => value is { } number ? (long)number : long.MinValue;

    private static (string Code, Label Label, int Position) Name(StarReader star, CategoryCodes codes, long key) => (codes, key) switch
    {
        (_, long.MinValue) => (Missing, Unknown, int.MaxValue),
        (CategoryCodes.YesNo, 1) => ("oui", new Label("oui", "yes"), 0),
        (CategoryCodes.YesNo, _) => ("non", new Label("non", "no"), 1),
        (CategoryCodes.Autonomy, 1) => ("entierement_accompagne", new Label("entièrement accompagné", "helped all the way"), 1),
        (CategoryCodes.Autonomy, 2) => ("partiellement_autonome", new Label("partiellement autonome", "partly on their own"), 2),
        (CategoryCodes.Autonomy, _) => ("autonome", new Label("autonome", "on their own"), 3),
        (CategoryCodes.Change, > 0) => ("hausse", new Label("en hausse", "higher"), 0),
        (CategoryCodes.Change, 0) => ("egale", new Label("égale", "the same"), 1),
        (CategoryCodes.Change, _) => ("baisse", new Label("en baisse", "lower"), 2),
        (_, <= 0) => (Missing, Unknown, int.MaxValue),
        (CategoryCodes.Territory, _) => Held(Levels.Select(level => star.Territories(level).Of((int)key)).FirstOrDefault(row => row is not null), key, ordered: false),
        _ => Held(star.List(SnakeCase.Of(codes)).Of((int)key), key, ordered: true),
    };

    private static (string Code, Label Label, int Position) Held(CodeRow? row, long key, bool ordered) => row is null
        ? (key.ToString(CultureInfo.InvariantCulture), new Label($"[{key}]", $"[{key}]"), 0)
        : (row.Code, row.Label, ordered ? row.Position : 0);
}
