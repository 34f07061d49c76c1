using Evaluation.Etl.Fetching.Calling;
using Evaluation.Etl.Fetching.Crawling;
using Evaluation.Etl.Fetching.Declared;

namespace Evaluation.Etl.Fetching.Paging;

/// <summary>Each page links to the next, and only that link is followed. La Coop links on even from its last page: a page without items is the end.</summary>
internal sealed class LinkPaging(Uri asked, PagingRule rule, PartnerCall call) : IPaging
{
    /// <inheritdoc/>
    public Uri First { get; } = rule.SizeParameter is { } size ? QueryText.With(asked, size, rule.Size.ToString(System.Globalization.CultureInfo.InvariantCulture)) : asked;

    /// <inheritdoc/>
    public Uri? After(CrawlState crawl, Uri current, PageFacts page)
    {
        if (page.Items == 0 || string.IsNullOrEmpty(page.Next))
        {
            return null;
        }

        Uri next = Encrypted(new Uri(current, page.Next));
        return !call.IsAtHome(next) ? throw call.Told(current, $"le lien de la page suivante mène ailleurs, à [{next.GetLeftPart(UriPartial.Authority)}] : le jeton n'y va pas ; vérifiez « url » du flux auprès du partenaire")
            : next == current ? throw call.Told(current, "le lien de la page suivante mène à la même page : prévenez le partenaire")
            : call.Access.Token?.Query is { } secret ? QueryText.Without(next, secret) : next;
    }

    // Servers behind a proxy that does TLS often write their own links with http://.
    private Uri Encrypted(Uri next) => next.Scheme == Uri.UriSchemeHttp && call.Access.Url.Scheme == Uri.UriSchemeHttps && next.Host == call.Access.Url.Host
        ? new UriBuilder(next) { Scheme = Uri.UriSchemeHttps, Port = call.Access.Url.Port }.Uri
        : next;
}
