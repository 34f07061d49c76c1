namespace Evaluation.Indicators.Disclosure;

/// <summary>What a partner is taken to know of its own part of the numbers, and so to take away from them.</summary>
public enum PartnerKnowledge
{
    /// <summary>What its sheet tells it: its part of a year and of each month over the territory of the plan.</summary>
    Sheet,

    /// <summary>Every line that it delivered: its part of any number.</summary>
    Lines,
}
