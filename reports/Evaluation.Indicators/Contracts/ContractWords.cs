namespace Evaluation.Indicators.Contracts;

/// <summary>Whether the definition is one that somebody published, or ours.</summary>
public enum ContractStatus
{
    /// <summary>Found in public code or an official text.</summary>
    Verified,

    /// <summary>Our proposal, because no public definition exists.</summary>
    Proposal,
}

/// <summary>What moment a value describes.</summary>
public enum ValueMoment
{
    /// <summary>All that happened in the period.</summary>
    Period,

    /// <summary>A stock: what held when the period ended.</summary>
    EndOfPeriod,

    /// <summary>What holds on the day the data are known as of, whatever the period.</summary>
    AsOf,
}

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>The more the better.</summary>
    Up,

    /// <summary>The less the better.</summary>
    Down,

    /// <summary>Neither: it describes.</summary>
    None,
}

/// <summary>How the value is rounded as part of its definition (printing with its decimals is apart).</summary>
public enum Rounding
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Down to the whole number.</summary>
    Floor,

    /// <summary>To the nearest whole number within each kind of activity, halves up; the total is the sum of these roundings.</summary>
    HalfUpPerKind,
}

/// <summary>What a figure could reveal.</summary>
public enum DisclosureClass
{
    /// <summary>People: small counts are hidden.</summary>
    Persons,

    /// <summary>Activities: nobody in particular.</summary>
    Activities,

    /// <summary>Published context.</summary>
    Context,
}
