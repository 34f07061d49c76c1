using System.Globalization;
using Evaluation.Etl.Fetching.Calling;
using Evaluation.Etl.Fetching.Declared;

namespace Evaluation.Etl.Fetching.Crawling;

/// <summary>What an API is asked for.</summary>
/// <param name="Address">The address with its parameters, paging aside.</param>
/// <param name="Since">From when changes are asked for, UTC; null when everything is.</param>
internal sealed record PagedQuestion(Uri Address, DateTime? Since)
{
    /// <summary>The question of a feed.</summary>
    /// <exception cref="FetchFault">Days are asked for that the API can't be asked for.</exception>
    internal static PagedQuestion Of(PagesFetch pages, FetchAsked asked, TimeProvider clock)
    {
        Uri address = QueryText.With(pages.Access.Url, pages.Access.Parameters);
        return pages.Window is { } window && (asked.From ?? asked.To) is not null ? new(QueryText.With(address, window.Days(asked)), null)
            : asked.To is not null && (asked.From is null || pages.Since is null) ? throw new FetchFault("cette API ne se demande pas jusqu'à un jour : retirez « --to », ou déclarez « window » dans le flux si elle le permet")
            : From(pages.Since, asked, clock) is { } since ? new(QueryText.With(address, pages.Since!.Parameter, since.ToString(pages.Since.Format, CultureInfo.InvariantCulture)), since)
            : asked.From is null ? new(address, null)
            : throw new FetchFault("cette API ne se demande pas depuis un jour : retirez « --from », ou déclarez « since » ou « window » dans le flux si elle le permet");
    }

    // A stamp of tomorrow, which is a mistake, must not hide what changes today.
    private static DateTime? From(FetchSince? since, FetchAsked asked, TimeProvider clock)
    {
        if (since is null)
        {
            return null;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        return asked.From is { } day ? day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)
            : asked.HighWater is not { } water || asked.Again ? null
            : (water < now ? water : now) - since.Overlap;
    }
}
