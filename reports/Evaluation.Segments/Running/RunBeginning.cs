using Evaluation.Declared;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Searching;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Running;

/// <summary>What a run is before its segments are described.</summary>
internal static class RunBeginning
{
    /// <summary>What is known of a run before it is searched.</summary>
    internal static SegmentRun Of(SegmentQuestion question, RunScope scope, SearchSettings settings, FeatureRows rows, ScaledRows scaled) => new()
    {
        Definition = question.Definition,
        AsOf = scope.Star.Load,
        Period = question.Period,
        Territory = scope.Settings.Name,
        Method = new RunMethod(question.Engine.Name, ProgramVersion.Text, settings.Seed, settings.Starts, settings.Resamples, settings.References, settings.LeastStability, settings.Excess),
        Rows = new RunRows(
            rows.Keys.Count + rows.AtRandom,
            scaled.Kept.Count,
            rows.AtRandom,
            [.. question.Definition.Features.Where(feature => scaled.LeftOut.ContainsKey(feature.Column)).Select(feature => new LackingRows(feature.Column, feature.Label, scaled.LeftOut[feature.Column], null))],
            [.. question.Definition.Features.Where(feature => scaled.Filled.ContainsKey(feature.Column)).Select(feature => new LackingRows(feature.Column, feature.Label, scaled.Filled[feature.Column], feature.Why))]),
        Statement = CanonicalText.From(ShippedSegments.Rows(question.Definition)).Sha256,
        Verdict = RunVerdict.NotApplicable,
        Wanted = question.Wanted,
    };

    /// <summary>The same with what the search measured.</summary>
    internal static SegmentRun Searched(SegmentRun run, SearchResult found, WantedNumber? wanted) => run with
    {
        Verdict = found.Verdict switch
        {
            SearchVerdict.Structure => RunVerdict.Segments,
            SearchVerdict.NoBetterThanNoise => RunVerdict.NoStructure,
            _ => RunVerdict.NothingStands,
        },
        Refusal = found.Verdict switch
        {
            SearchVerdict.Structure => null,
            SearchVerdict.NoBetterThanNoise => RunSentences.NoStructure(found),
            _ => RunSentences.NothingStands(found, wanted),
        },
        Curve = found.Curve,
        Permuted = found.Permuted,
        Cloud = found.Cloud,
        Proposed = KChoice.Of(found.Curve, null)?.K,
    };
}
