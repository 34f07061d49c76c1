namespace Evaluation.Indicators.Contracts;

/// <summary>The rows a contract counts.</summary>
public enum FactTable
{
    /// <summary>No rows of its own: it combines other contracts.</summary>
    None,

    /// <summary>One row per activity.</summary>
    Activity,

    /// <summary>One row per person helped in one activity.</summary>
    Support,

    /// <summary>One row per activity and value of an attribute of its public.</summary>
    Audience,

    /// <summary>One row per activity and theme.</summary>
    ActivityTheme,

    /// <summary>One row per activity and kind of equipment used in it.</summary>
    ActivityEquipment,

    /// <summary>One row per activity and kind of organisation it redirected people to.</summary>
    ActivityRedirection,

    /// <summary>One row per context measure and territory.</summary>
    Need,

    /// <summary>What cumulative counters of structures gained between the snapshots at both ends of the period.</summary>
    Counter,

    /// <summary>One row per step of a sum of money.</summary>
    MoneyStep,

    /// <summary>One row per expense.</summary>
    Expense,

    /// <summary>One row per step of what a signatory promised.</summary>
    CommitmentStep,

    /// <summary>One row per step of a lot of passes.</summary>
    PassStep,

    /// <summary>One row per person that a feed names, by pseudonym, and activity.</summary>
    Person,

    /// <summary>One row per place as last described before the period's end.</summary>
    Place,

    /// <summary>One row per line about posts as last described before the period's end.</summary>
    Post,

    /// <summary>One row per training of actors.</summary>
    Training,

    /// <summary>One row per piece of coordination work.</summary>
    Coordination,

    /// <summary>The rows of its own SELECT.</summary>
    Rows,
}
