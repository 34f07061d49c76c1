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

    /// <summary>What the help led to, where the feed tells.</summary>
    public List<StagedEffect> Effects { get; } = [];

    /// <summary>Equipment used, where the feed tells.</summary>
    public List<StagedEquipment> Equipment { get; } = [];

    /// <summary>To whom people were redirected, where the feed tells.</summary>
    public List<StagedRedirection> Redirections { get; } = [];

    /// <summary>Persons that their lines name.</summary>
    public List<StagedPerson> Persons { get; } = [];

    /// <summary>Lines of activities that the partner says are deleted.</summary>
    public List<int> Deleted { get; } = [];

    /// <summary>Lines that go on with the activity of an earlier one.</summary>
    public List<FollowingLine> Followers { get; } = [];

    /// <summary>Lines that the feed declares not to be taken.</summary>
    public List<LeftOutLine> LeftOut { get; } = [];

    /// <summary>Other identifiers that lines give their records.</summary>
    public List<AliasLine> Aliases { get; } = [];

    /// <summary>Lines held as they are, recognised without reading them.</summary>
    public List<KnownLine> Known { get; } = new(Full);

    /// <summary>Identities of rejected lines, where they could be read.</summary>
    public List<RejectedIdentity> Rejected { get; } = [];

    /// <summary>Why lines were rejected.</summary>
    public List<LineFault> Faults { get; } = [];

    /// <summary>Whether the batch should be handed over.</summary>
    public bool IsFull => Activities.Count + Known.Count + Faults.Count + LeftOut.Count >= Full;

    /// <summary>Empties the batch for its next use.</summary>
    public void Clear()
    {
        Activities.Clear();
        Themes.Clear();
        Audience.Clear();
        Supports.Clear();
        Effects.Clear();
        Equipment.Clear();
        Redirections.Clear();
        Persons.Clear();
        Deleted.Clear();
        Followers.Clear();
        LeftOut.Clear();
        Aliases.Clear();
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

/// <summary>What the help of a staged activity led to, in our words.</summary>
/// <param name="LineNumber">Line of the activity.</param>
/// <param name="Autonomy">How far the person managed alone.</param>
/// <param name="Oriented">1 when they were redirected, 0 when not.</param>
/// <param name="RedirectionKind">Where to.</param>
/// <param name="WorkshopLevel">Level of the workshop.</param>
public readonly record struct StagedEffect(int LineNumber, string? Autonomy, short? Oriented, string? RedirectionKind, string? WorkshopLevel);

/// <summary>One kind of equipment of a staged activity.</summary>
/// <param name="LineNumber">Line of the activity.</param>
/// <param name="Equipment">Our code.</param>
/// <param name="Raw">As delivered when unknown.</param>
public readonly record struct StagedEquipment(int LineNumber, string Equipment, string? Raw);

/// <summary>One kind of organisation to which a staged activity redirected people.</summary>
/// <param name="LineNumber">Line of the activity.</param>
/// <param name="Kind">Our code.</param>
/// <param name="Count">How many redirections; null where it is not told.</param>
public readonly record struct StagedRedirection(int LineNumber, string Kind, int? Count);

/// <summary>One person that the lines of a staged activity name.</summary>
/// <param name="LineNumber">Line that speaks for the activity.</param>
/// <param name="ProfileKey">Age band, gender and status declared.</param>
/// <param name="BeneficiaryKey">The person, by pseudonym.</param>
public readonly record struct StagedPerson(int LineNumber, int ProfileKey, long BeneficiaryKey);

/// <summary>One line that goes on with the activity of an earlier one.</summary>
/// <param name="LineNumber">Line.</param>
/// <param name="FirstLine">Line that speaks for the activity.</param>
public readonly record struct FollowingLine(int LineNumber, int FirstLine);

/// <summary>One line that its feed declares not to be taken.</summary>
/// <param name="LineNumber">Line.</param>
/// <param name="SourceId">Identity within its namespace.</param>
public readonly record struct LeftOutLine(int LineNumber, string SourceId);

/// <summary>Another identifier that a line gives its record.</summary>
/// <param name="LineNumber">Line.</param>
/// <param name="SourceId">The other identifier.</param>
public readonly record struct AliasLine(int LineNumber, string SourceId);

/// <summary>One line held as it is.</summary>
/// <param name="LineNumber">Line.</param>
/// <param name="LineHash">Its hash.</param>
public readonly record struct KnownLine(int LineNumber, long LineHash);

/// <summary>One rejected line whose identity could be read.</summary>
/// <param name="LineNumber">Line.</param>
/// <param name="SourceId">Identity within its namespace.</param>
public readonly record struct RejectedIdentity(int LineNumber, string SourceId);
