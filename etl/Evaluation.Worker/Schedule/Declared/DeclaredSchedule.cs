namespace Evaluation.Worker.Schedule.Declared;

/// <summary>All that a folder declares to be done by itself.</summary>
/// <param name="Jobs">Each job.</param>
/// <param name="Zone">The clock their moments are told by.</param>
internal sealed record DeclaredSchedule(IReadOnlyList<DeclaredJob> Jobs, TimeZoneInfo Zone);
