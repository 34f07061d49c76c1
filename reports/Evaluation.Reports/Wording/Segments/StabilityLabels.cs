namespace Evaluation.Reports.Wording.Segments;

/// <summary>Words of the report on segments: how sure a segment is; <c>{0}</c> stands for a value.</summary>
internal sealed record StabilityLabels
{
    internal static StabilityLabels French { get; } = new()
    {
        Heading = "Stabilité",
        Text = "{0}\u00a0: en refaisant {1} fois le calcul sur des lignes retirées au sort, {2} restent les mêmes, en moyenne.",
        Merged = "Non mesurée\u00a0: des groupes trop petits y sont réunis.",
        MembersOfTen = "{0} membres sur 10",
        MembersAll = "presque tous les membres",
        VeryStable = "très stable",
        Stable = "stable",
        HardlyStable = "peu stable, à lire avec prudence",
        Unstable = "instable",
        Unknown = "stabilité non mesurée",
    };

    internal static StabilityLabels English { get; } = new()
    {
        Heading = "Stability",
        Text = "{0}: making the calculation {1} times again on rows drawn at random, {2} stay the same on average.",
        Merged = "Not measured: groups too small are merged into it.",
        MembersOfTen = "{0} members in 10",
        MembersAll = "almost all members",
        VeryStable = "very stable",
        Stable = "stable",
        HardlyStable = "hardly stable, to be read with care",
        Unstable = "unstable",
        Unknown = "stability not measured",
    };

    internal required string Heading { get; init; }
    internal required string Text { get; init; }
    internal required string Merged { get; init; }
    internal required string MembersOfTen { get; init; }
    internal required string MembersAll { get; init; }
    internal required string VeryStable { get; init; }
    internal required string Stable { get; init; }
    internal required string HardlyStable { get; init; }
    internal required string Unstable { get; init; }
    internal required string Unknown { get; init; }
}
