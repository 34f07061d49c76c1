using Evaluation.Indicators.Values;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Searching;

namespace Evaluation.Segments.Runs;

/// <summary>★ One clustering as it was made and kept: what was divided, how, what was found or why nothing is shown, and what it became since the run before.</summary>
/// <remarks>A count that the disclosure control hides is null here, in <see cref="SegmentReader"/>'s answer, for whoever writes it out.</remarks>
public sealed record SegmentRun
{
    /// <summary>The clustering as it was declared.</summary>
    public required SegmentDefinition Definition { get; init; }

    /// <summary>The load that its rows were known as of.</summary>
    public required int AsOf { get; init; }

    /// <summary>Days that the rows describe.</summary>
    public required Period Period { get; init; }

    /// <summary>The territory, as reports print it.</summary>
    public required string Territory { get; init; }

    /// <summary>How it was searched for.</summary>
    public required RunMethod Method { get; init; }

    /// <summary>SHA-256 of the SELECT that read the rows, as the warehouse hashes declared files; null for a run kept before it was noted.</summary>
    public string? Statement { get; init; }

    /// <summary>Rows read, taken and left out.</summary>
    public required RunRows Rows { get; init; }

    /// <summary>What it ended with.</summary>
    public required RunVerdict Verdict { get; init; }

    /// <summary>Why no segment is shown; null where some are.</summary>
    public RunRefusal? Refusal { get; init; }

    /// <summary>The load of the run in whose segments these rows were put, without searching again; null where they were searched for.</summary>
    public int? AssignedFrom { get; init; }

    /// <summary>Each number of segments tried; empty where nothing was searched.</summary>
    public IReadOnlyList<KCandidate> Curve { get; init; } = [];

    /// <summary>Beside rows whose columns were shuffled; null where nothing was searched.</summary>
    public ReferenceTest? Permuted { get; init; }

    /// <summary>Beside one cloud of the same covariances; null where nothing was searched.</summary>
    public ReferenceTest? Cloud { get; init; }

    /// <summary>Number of segments that the rule chooses; null where none stands.</summary>
    public int? Proposed { get; init; }

    /// <summary>The number that an analyst wanted instead, and why; null for none.</summary>
    public WantedNumber? Wanted { get; init; }

    /// <summary>Features that told rows apart and how they were scaled, in the order of a centre's numbers; those that were the same everywhere are left out.</summary>
    public IReadOnlyList<RunFeature> Features { get; init; } = [];

    /// <summary>The segments, largest first; empty where none is shown.</summary>
    public IReadOnlyList<Segment> Segments { get; init; } = [];

    /// <summary>Communes, EPCI or places one by one, by code; empty for supports and persons, who are never listed.</summary>
    public IReadOnlyList<RunUnit> Units { get; init; } = [];

    /// <summary>Territories whose need is high and use low, by the largest gap first (<i>publics et territoires non atteints</i>); empty where the definition declares no gap.</summary>
    public IReadOnlyList<UnreachedUnit> Unreached { get; init; } = [];

    /// <summary>Beside a grouping that needs no clustering; null where none is shown or declared.</summary>
    public TrivialComparison? Trivial { get; init; }

    /// <summary>What became of the segments of the run before; null for the first run.</summary>
    public RunDrift? Drift { get; init; }
}
