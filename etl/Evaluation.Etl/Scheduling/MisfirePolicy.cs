namespace Evaluation.Etl.Scheduling;

/// <summary>What becomes of the fires that were missed while nothing ran.</summary>
public enum MisfirePolicy
{
    /// <summary>One run stands for all of them.</summary>
    Once,

    /// <summary>None is made up: the next one is the next planned.</summary>
    Skip,

    /// <summary>Each of them runs, one after the other, oldest first.</summary>
    Each,
}
