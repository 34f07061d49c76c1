namespace Evaluation.Benchmarks.Servers;

/// <summary>What one way took in one round.</summary>
/// <param name="Load">The delivery loaded.</param>
/// <param name="Evaluation">The values of the year.</param>
/// <param name="Report">The yearly report, the whole process; null by hand.</param>
internal sealed record WayRound(MeasuredProcess Load, MeasuredProcess Evaluation, MeasuredProcess? Report = null);

/// <summary>What one round measured.</summary>
/// <param name="Plain">The plain way.</param>
/// <param name="PostgreSql">Ours on the same server.</param>
/// <param name="DuckDb">Ours on DuckDB.</param>
/// <param name="Values">How many values the three agreed on.</param>
internal sealed record ServersRound(WayRound Plain, WayRound PostgreSql, WayRound DuckDb, int Values);
