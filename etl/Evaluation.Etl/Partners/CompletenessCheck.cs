using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Which columns must be filled, and how far.</summary>
/// <param name="Columns">The columns; empty for those that the feed itself requires.</param>
/// <param name="Limits">Share of lines where one is filled.</param>
public sealed record CompletenessCheck(IReadOnlyList<string> Columns, ShareLimits Limits)
{
    internal static CompletenessCheck Read(DeclaredMap map) => new(map.OptionalTexts("columns"), ShareLimits.Read(map, FeedChecks.Default.Completeness.Limits));
}
