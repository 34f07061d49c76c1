using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>What one line says of an activity.</summary>
/// <param name="Activity">The activity, not sealed yet.</param>
/// <param name="Effect">What the help led to; null where the feed does not tell.</param>
/// <param name="Beneficiary">The person named; 0 when none is.</param>
/// <param name="IsDeleted">Whether the partner deleted it.</param>
internal readonly record struct LineActivity(StagedActivity Activity, StagedEffect? Effect, long Beneficiary, bool IsDeleted);
