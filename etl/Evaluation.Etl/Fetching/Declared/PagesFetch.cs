using Evaluation.Declared;

namespace Evaluation.Etl.Fetching.Declared;

/// <summary>Items that an API hands out page by page; all the pages are one delivery.</summary>
/// <param name="Access">The address and what is shown there.</param>
/// <param name="Paging">How one goes from a page to the next.</param>
/// <param name="Since">How only what changed is asked for; null when everything is.</param>
/// <param name="Window">How the days asked for are told; null when they can't be.</param>
/// <param name="ResumeWithin">How long a crawl that was cut short may be taken up again.</param>
/// <param name="Limits">What is too large or too slow.</param>
public sealed record PagesFetch(FetchAccess Access, PagingRule Paging, FetchSince? Since, FetchWindow? Window, TimeSpan ResumeWithin, FetchLimits Limits) : FetchDefinition(Limits)
{
    private const int UsualResumeHours = 6;

    /// <inheritdoc/>
    public override FetchToken? Token => Access.Token;

    internal static PagesFetch From(DeclaredMap map)
    {
        PagesFetch pages = new(
            FetchAccess.From(map),
            PagingRule.From(map),
            map.OptionalMap("since", FetchSince.From),
            map.OptionalMap("window", FetchWindow.Read),
            TimeSpan.FromHours(map.OptionalInteger("resume_hours") ?? UsualResumeHours),
            FetchLimits.From(map));
        if (pages.Paging.Kind == PagingKind.Postgrest && pages.Access.Parameters.All(pair => pair.Key != "order"))
        {
            map.Fault("sans ordre, deux pages peuvent se recouvrir ou en oublier\u00a0: donner [order] dans « parameters », par exemple [id]", "paging");
        }

        foreach (string name in pages.Access.Parameters.Select(pair => pair.Key).Intersect(pages.Paging.OwnParameters.Append("page[before]")))
        {
            map.Fault($"[{name}] est conduit par la pagination\u00a0: le retirer de « parameters »", "parameters");
        }

        return pages;
    }
}
