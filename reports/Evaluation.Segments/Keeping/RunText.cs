using System.Text.Json;
using System.Text.Json.Serialization;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Keeping;

/// <summary>A run as the text that the warehouse keeps: every number to its last bit.</summary>
internal static class RunText
{
    /// <summary>Kind of these texts in the warehouse; their name is that of the definition.</summary>
    internal const string Kind = "segment_run";

    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new OldLabels(), new OldRefusals() },
    };

    /// <summary>The text of a run.</summary>
    internal static string Write(SegmentRun run) => JsonSerializer.Serialize(run, Options);

    /// <summary>The run of a text.</summary>
    internal static SegmentRun Read(string text) => JsonSerializer.Deserialize<SegmentRun>(text, Options)!;
}
