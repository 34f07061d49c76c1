namespace Evaluation.Segments.Runs;

/// <summary>A territory or a place of a run.</summary>
/// <param name="Key">Its durable key in the star.</param>
/// <param name="Code">Its official code, or the partner's identifier of a place.</param>
/// <param name="Name">Its name.</param>
/// <param name="Segment">Number of its segment; null where no segment is shown, or where it was left out.</param>
/// <param name="Helped">Supports counted there over the period; null where missing, hidden, or where the definition names no such count.</param>
/// <param name="Values">Its features in their own units, by column; null where missing or hidden.</param>
/// <param name="Need">Mean of its features of need on the common scale: above 0 is more than the median. Null where none is declared.</param>
/// <param name="Supply">The same for supply.</param>
/// <param name="Use">The same for use; null where hidden.</param>
public sealed record RunUnit(long Key, string Code, string Name, int? Segment, long? Helped, IReadOnlyDictionary<string, double?> Values, double? Need, double? Supply, double? Use)
{
    /// <summary>The larger territory it lies in, by its name; null where the definition names none, or where the run was kept before this was.</summary>
    public string? Within { get; init; }

    /// <summary>How many live there; null where the definition declares no gap, or where the run was kept before this was.</summary>
    public long? People { get; init; }
}
