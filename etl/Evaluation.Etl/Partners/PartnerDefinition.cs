using Evaluation.Declared;
using Evaluation.Etl.Scheduling;

namespace Evaluation.Etl.Partners;

/// <summary>A partner: what people call it, whose feeds it delivers by, and what is expected of it.</summary>
/// <param name="Code">Name of its folder.</param>
/// <param name="Label">What people read.</param>
/// <param name="Uses">The standard partner whose feeds it delivers by; null when it only has its own.</param>
/// <param name="Expected">The agreed calendar.</param>
/// <param name="Text">The canonical text.</param>
public sealed record PartnerDefinition(string Code, Label Label, string? Uses, IReadOnlyList<ExpectedDeliveries> Expected, CanonicalText Text)
{
    /// <summary>When its feeds are fetched and loaded by themselves.</summary>
    public PartnerSchedules Schedules { get; init; } = PartnerSchedules.None;

    /// <summary>Reads the text of a <c>partner.yaml</c>, noting its faults.</summary>
    /// <returns>Null when the text is not YAML.</returns>
    public static PartnerDefinition? Read(string file, string text, DefinitionFaults faults) => DeclaredFile.Read(file, text, faults, map => new PartnerDefinition(
        map.Text("partner"),
        map.Label("label"),
        map.OptionalText("uses"),
        [.. map.OptionalMaps("expects").Select(ExpectedDeliveries.Read)],
        CanonicalText.From(text))
    {
        Schedules = PartnerSchedules.Read(map),
    });
}
