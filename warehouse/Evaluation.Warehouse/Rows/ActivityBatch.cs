namespace Evaluation.Warehouse.Rows;

/// <summary>Some thousands of lines of a delivery on their way from the mapping to the staging tables.</summary>
public sealed class ActivityBatch
{
    /// <summary>Lines after which a batch is handed over.</summary>
    public const int Full = 16_384;

    /// <summary>Lines that became activities.</summary>
    public List<StagedActivity> Activities { get; } = new(Full);

    /// <summary>Their themes.</summary>
    public List<StagedTheme> Themes { get; } = new(2 * Full);

    /// <summary>Counts of their publics.</summary>
    public List<StagedCount> Audience { get; } = new(4 * Full);

    /// <summary>Their persons.</summary>
    public List<StagedSupport> Supports { get; } = new(Full);

    /// <summary>Lines held as they are, recognised without reading them.</summary>
    public List<KnownLine> Known { get; } = new(Full);

    /// <summary>Identities of rejected lines, where they could be read.</summary>
    public List<RejectedIdentity> Rejected { get; } = [];

    /// <summary>Why lines were rejected.</summary>
    public List<LineFault> Faults { get; } = [];

    /// <summary>Whether the batch should be handed over.</summary>
    public bool IsFull => Activities.Count + Known.Count + Faults.Count >= Full;

    /// <summary>Empties the batch for its next use.</summary>
    public void Clear()
    {
        Activities.Clear();
        Themes.Clear();
        Audience.Clear();
        Supports.Clear();
        Known.Clear();
        Rejected.Clear();
        Faults.Clear();
    }
}

/// <summary>One theme of a staged activity.</summary>
/// <param name="LineNumber">Line of the activity.</param>
/// <param name="ThemeKey">The theme; 0 unknown.</param>
/// <param name="Raw">As delivered when unknown.</param>
public readonly record struct StagedTheme(int LineNumber, int ThemeKey, string? Raw);

/// <summary>How many people of a staged activity had one value of one attribute.</summary>
/// <param name="LineNumber">Line of the activity.</param>
/// <param name="AttributeValueKey">Which value.</param>
/// <param name="People">How many.</param>
/// <param name="AtRandom">Whether the partner drew it at random.</param>
public readonly record struct StagedCount(int LineNumber, int AttributeValueKey, int People, bool AtRandom);

/// <summary>One person of a staged activity.</summary>
/// <param name="LineNumber">Line of the activity.</param>
/// <param name="ProfileKey">Age band, gender and status declared.</param>
public readonly record struct StagedSupport(int LineNumber, int ProfileKey);

/// <summary>One line held as it is.</summary>
/// <param name="LineNumber">Line.</param>
/// <param name="LineHash">Its hash.</param>
public readonly record struct KnownLine(int LineNumber, long LineHash);

/// <summary>One rejected line whose identity could be read.</summary>
/// <param name="LineNumber">Line.</param>
/// <param name="SourceId">Identity within its namespace.</param>
public readonly record struct RejectedIdentity(int LineNumber, string SourceId);
