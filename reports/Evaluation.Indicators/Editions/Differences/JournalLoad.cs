namespace Evaluation.Indicators.Editions.Differences;

/// <summary>A change of what we know since an edition.</summary>
/// <param name="LoadKey">Its load.</param>
/// <param name="Kind">What kind of change it was.</param>
/// <param name="Subject">What it was about.</param>
/// <param name="RowsOpened">Fact rows opened.</param>
/// <param name="RowsClosed">Fact rows closed.</param>
public sealed record JournalLoad(int LoadKey, string Kind, string Subject, long RowsOpened, long RowsClosed);
