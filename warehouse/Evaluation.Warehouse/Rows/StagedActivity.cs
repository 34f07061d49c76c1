namespace Evaluation.Warehouse.Rows;

/// <summary>One line of a delivery that became an activity, in our words and keys. Columns as in <c>staging_activity</c>.</summary>
public record struct StagedActivity
{
    /// <summary>Line of the delivery.</summary>
    public int LineNumber { get; set; }

    /// <summary>Identity within its namespace.</summary>
    public string SourceId { get; set; }

    /// <summary>When the partner last touched it, microseconds since 1970 UTC.</summary>
    public long? Stamp { get; set; }

    /// <summary>Hash of the row in our words.</summary>
    public long ContentHash { get; set; }

    /// <summary>Hash of the line as kept, seeded by the definition that read it.</summary>
    public long LineHash { get; set; }

    /// <summary>Day of the activity at its place, yyyymmdd.</summary>
    public int DateKey { get; set; }

    /// <summary>Where it happened; 0 unknown.</summary>
    public int TerritoryKey { get; set; }

    /// <summary>Who employed the mediator; 0 unknown.</summary>
    public int StructureKey { get; set; }

    /// <summary>Kind of activity; 0 unknown.</summary>
    public int KindKey { get; set; }

    /// <summary>Who helped, by pseudonym; 0 nobody named.</summary>
    public int MediatorKey { get; set; }

    /// <summary>Kind of place; 0 unknown.</summary>
    public int PlaceKindKey { get; set; }

    /// <summary>People present, as declared.</summary>
    public int? Participants { get; set; }

    /// <summary>People helped: 1 for an individual or occasional help, the participants of a workshop.</summary>
    public int? Supports { get; set; }

    /// <summary>Duration in minutes.</summary>
    public int? Minutes { get; set; }

    /// <summary>The partner's own duration class.</summary>
    public string? DurationClass { get; set; }

    /// <summary>Participants who had come before.</summary>
    public int? Recurrents { get; set; }

    /// <summary>People who go on with individual help.</summary>
    public int? FollowupsIndividual { get; set; }

    /// <summary>People who go on with a workshop.</summary>
    public int? FollowupsWorkshop { get; set; }

    /// <summary>People redirected.</summary>
    public int? Redirections { get; set; }

    /// <summary>Commune code as delivered.</summary>
    public string? TerritoryCode { get; set; }

    /// <summary>Year of the geography of the code, where the partner says so.</summary>
    public short? TerritoryVintage { get; set; }

    /// <summary>Kind as delivered when unknown.</summary>
    public string? KindRaw { get; set; }

    /// <summary>Kind of place as delivered when unknown.</summary>
    public string? PlaceKindRaw { get; set; }
}
