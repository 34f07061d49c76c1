namespace Evaluation.Indicators.Disclosure;

/// <summary>Whom an output is for, which fixes how small a count of people it may show.</summary>
public enum Audience
{
    /// <summary>Anybody.</summary>
    Public,

    /// <summary>The strategic committee.</summary>
    Committee,

    /// <summary>A partner.</summary>
    Partner,

    /// <summary>A funder.</summary>
    Funder,

    /// <summary>An analyst of the territory.</summary>
    Analyst,
}
