using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Lines of a feed that are set aside, because the same records come by another feed.</summary>
/// <param name="When">Which.</param>
/// <param name="Why">The reason, in a French sentence.</param>
public sealed record LeftOutLines(LineCondition When, string Why)
{
    internal static LeftOutLines Read(DeclaredMap map) =>
        new(map.Map("when", LineCondition.Read) ?? new LineCondition(string.Empty, [], [], null), map.Text("why"));
}
