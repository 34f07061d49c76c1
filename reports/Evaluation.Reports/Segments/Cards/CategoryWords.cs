using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Cards;

/// <summary>How the rows of a segment fall in categories, in words: what differs from all rows first, the largest first; what is alike in a few words.</summary>
internal sealed class CategoryWords(SegmentPages pages, SegmentRun run)
{
    internal const string Yes = "oui";
    internal const string No = "non";
    internal const string Unknown = "inconnu";

    private const int Most = 3;
    private const double Worth = 0.05;
    private const double WorthSaying = 0.1;

    // Where most rows do not tell, shares of those that do would be read as shares of all.
    private const double Untold = 0.5;

    // Under three points, and a sixth of what it is, nobody sees a difference.
    private const double AlikePoints = 0.03;
    private const double AlikeRatio = 1.0 / 6;

    /// <summary>What is said under one heading; null where nothing is. What only repeats a feature compared is left to it.</summary>
    internal string? Of(Segment segment, CategoryTopic topic)
    {
        SegmentCategory[][] columns = [.. segment.Categories
            .Where(category => category.Topic == topic && Describes(category.Column))
            .GroupBy(category => category.Column, StringComparer.Ordinal)
            .Select(column => column.ToArray())];
        string[] said = [.. columns.Where(column => !IsYesOrNo(column) || IsUntold(column)).Select(OfList).OfType<string>(), .. OfYes([.. columns.Where(column => IsYesOrNo(column) && !IsUntold(column))])];
        return said.Length == 0 ? null : string.Join(" ", said.Select(sentence => $"{Sentences.Capital(sentence)}."));
    }

    internal static double? Share(SegmentCategory category) => category is { Count: int count, Of: int of and > 0 } ? (double)count / of : null;

    internal static double? WholeShare(SegmentCategory category) => category is { CountOfAll: int count, OfAll: int of and > 0 } ? (double)count / of : null;

    private bool Describes(string column) => run.Definition.Categories.Count == 0 || run.Definition.Categories.Any(category => category.Column == column);

    private static bool IsUntold(SegmentCategory[] column) => column.Any(category => category.Code == Unknown && Share(category) > Untold);

    private static bool IsYesOrNo(SegmentCategory[] column) => column.Any(category => category.Code is Yes or No);

    private IEnumerable<string> OfYes(SegmentCategory[][] columns)
    {
        (SegmentCategory Category, string Unsaid)[] shown = [.. columns
            .Select(column => (Category: column.FirstOrDefault(category => category.Code == Yes), Unsaid: NotFilledIn(column)))
            .Where(each => each.Category is not null && Share(each.Category) is not null)
            .Select(each => (each.Category!, each.Unsaid))
            .OrderByDescending(each => each.Item1.Count)];
        foreach ((SegmentCategory category, string rest) in shown.Where(each => !IsAlike(each.Category)).Take(Most))
        {
            yield return SegmentPages.Fill(pages.Words.Compared.CategoryList, pages.Of(category.Label), Compared("", category).Trim()) + rest;
        }

        string[] alike = [.. shown.Where(each => IsAlike(each.Category)).Take(Most).Select(each => $"{pages.Of(each.Category.Label)} {pages.Share(Share(each.Category)!.Value)}{each.Unsaid}")];
        if (alike.Length > 0)
        {
            yield return SegmentPages.Fill(pages.Words.Compared.AlikeList, string.Join(", ", alike));
        }
    }

    private string? OfList(SegmentCategory[] all)
    {
        if (IsUntold(all))
        {
            return SegmentPages.Fill(pages.Words.Compared.CategoryList, pages.Of(all[0].Label), SegmentPages.Fill(pages.Words.Compared.UnknownFor, pages.Share(Share(all.First(category => category.Code == Unknown))!.Value)));
        }

        SegmentCategory[] shown = [.. all.Where(category => category.Code != Unknown && Share(category) >= Worth).OrderByDescending(category => category.Count).Take(Most)];
        return shown.Length == 0 ? null : SegmentPages.Fill(pages.Words.Compared.CategoryList, pages.Of(shown[0].Label), string.Join(", ", shown.Select(category => Compared(pages.Of(category.Category), category)))) + NotFilledIn(all);
    }

    private string Compared(string name, SegmentCategory category) => WholeShare(category) is double whole && !IsAlike(category)
        ? SegmentPages.Fill(pages.Words.Compared.Compared, name, pages.Share(Share(category)!.Value), pages.Share(whole))
        : $"{name} {pages.Share(Share(category)!.Value)}";

    private static bool IsAlike(SegmentCategory category) =>
        Share(category) is double here && WholeShare(category) is double whole && Math.Abs(here - whole) < AlikePoints && Math.Abs(here - whole) <= whole * AlikeRatio;

    private string NotFilledIn(SegmentCategory[] all) => all.FirstOrDefault(category => category.Code == Unknown) is SegmentCategory unknown && Share(unknown) >= WorthSaying
        ? pages.Semicolon + SegmentPages.Fill(pages.Words.Compared.UnknownFor, pages.Share(Share(unknown)!.Value))
        : "";
}
