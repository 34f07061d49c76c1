namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>A table that the session keeps.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsEmpty">Whether it holds no row: nothing is to be read from it.</param>
internal sealed record KeptTable(string Name, bool IsEmpty);
