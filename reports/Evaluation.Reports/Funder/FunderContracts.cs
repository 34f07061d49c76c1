using Evaluation.Indicators.Queries;

namespace Evaluation.Reports.Funder;

/// <summary>The contracts that a funder's pack prints.</summary>
internal static class FunderContracts
{
    internal const string Announced = "FIN-01-ANNONCE";
    internal const string Contracted = "FIN-01-CONVENTIONNE";
    internal const string Paid = "FIN-01-VERSE";
    internal const string Justified = "FIN-01-JUSTIFIE";
    internal const string ShareJustified = "FIN-09";
    internal const string Costs = "FIN-05-COUTS";
    internal const string Activities = "ACT-02";
    internal const string Supports = "ACT-01";

    /// <summary>The participants that FSE+ counts.</summary>
    internal const string Participants = "FSE-PARTICIPANTS";

    /// <summary>What is told of participants.</summary>
    internal static IReadOnlyList<Slice> Participating { get; } = [Slice.PersonGender, Slice.PersonAgeBand, Slice.PersonStatus];

    /// <summary>The chain of money, each step after the one it may not exceed.</summary>
    internal static IReadOnlyList<string> Chain { get; } = [Announced, "FIN-01-ENGAGE", Contracted, Paid, Justified];

    /// <summary>What the money gave, most important first; those in force are printed.</summary>
    internal static IReadOnlyList<string> Outcomes { get; } = [Activities, Supports, "ACT-03", "EFF-03", "EFF-05"];

    /// <summary>People counted once, as a lower bound: the first in force is the second denominator of unit costs.</summary>
    internal static IReadOnlyList<string> People { get; } = ["ACT-15-MIN", "ACT-04"];

    /// <summary>Commitments: the means, then what was promised, delivered, and the share.</summary>
    internal static IReadOnlyList<(string Name, string Promised, string Delivered, string Share)> Commitments { get; } =
    [
        .. new[] { ("ENG-01", "Humain, en ETP"), ("ENG-02", "Humain, en heures"), ("ENG-03", "Matériel, en unités"), ("ENG-04", "Financier, en euros") }
            .Select(one => (one.Item2, $"{one.Item1}-PROMIS", $"{one.Item1}-TENU", one.Item1)),
    ];
}
