namespace Evaluation.Etl.Fetching;

/// <summary>What is asked of a partner this time.</summary>
/// <param name="HighWater">The freshest stamp loaded, UTC; null when nothing was. Only what changed since then is asked for, where the API can.</param>
/// <param name="From">First day asked for, instead of that; null for what changed.</param>
/// <param name="To">Last day asked for.</param>
/// <param name="Again">Whether everything is asked for, even what was had before.</param>
public sealed record FetchAsked(DateTime? HighWater = null, DateOnly? From = null, DateOnly? To = null, bool Again = false);
