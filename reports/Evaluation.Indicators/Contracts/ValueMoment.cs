namespace Evaluation.Indicators.Contracts;

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
