namespace Evaluation.Indicators.Values.Peers;

/// <summary>One territory beside its peers.</summary>
/// <param name="Territory">The territory.</param>
/// <param name="Value">Its value, as the audience may see it.</param>
/// <param name="Level">What is compared: the value, or the value for a number of inhabitants; null when it isn't shown or known.</param>
/// <param name="Class">Its class of population; null when its population isn't known.</param>
/// <param name="Peers">How many other territories of its level and class have a level.</param>
/// <param name="Median">The median of their levels; null when they are too few.</param>
public sealed record PeerRow(SliceKey Territory, IndicatorValue Value, decimal? Level, PeerClass? Class, int Peers, decimal? Median);
