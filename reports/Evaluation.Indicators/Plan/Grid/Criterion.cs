namespace Evaluation.Indicators.Plan.Grid;

/// <summary>The six criteria of the OECD's development assistance committee.</summary>
public enum Criterion
{
    /// <summary>Pertinence.</summary>
    Relevance,

    /// <summary>Cohérence.</summary>
    Coherence,

    /// <summary>Efficacité.</summary>
    Effectiveness,

    /// <summary>Efficience.</summary>
    Efficiency,

    /// <summary>Impact.</summary>
    Impact,

    /// <summary>Viabilité.</summary>
    Sustainability,
}
