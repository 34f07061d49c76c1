namespace Evaluation.Warehouse.Loading;

/// <summary>Which delivery is being loaded and what it claims.</summary>
/// <param name="DeliveryKey">Its key.</param>
/// <param name="FeedKey">Its feed.</param>
/// <param name="PartnerKey">Its partner.</param>
/// <param name="FeedRank">Rank of the feed within the namespace; the lowest wins.</param>
/// <param name="Namespace">Whose identifiers its lines carry.</param>
/// <param name="AsOf">How fresh its data are, microseconds since 1970 UTC; null when it cannot be told.</param>
/// <param name="ClaimsWhole">Whether absence from it, inside the days it covers, closes a row.</param>
/// <param name="CoversFrom">First day it covers, yyyymmdd; null when it covers none.</param>
/// <param name="CoversTo">Last day it covers, yyyymmdd.</param>
public sealed record DeliveryScope(int DeliveryKey, int FeedKey, int PartnerKey, short FeedRank, string Namespace, long? AsOf, bool ClaimsWhole, int? CoversFrom, int? CoversTo)
{
    /// <summary>Whether every line could say which record it is; otherwise a record may be there unread, and none is closed as absent.</summary>
    public bool NamesAll { get; init; } = true;

    /// <summary>Why its feed sets some lines aside, in a French sentence; empty when it takes all.</summary>
    public string LeftOut { get; init; } = string.Empty;
}
