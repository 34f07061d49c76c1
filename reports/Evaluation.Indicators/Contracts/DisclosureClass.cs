namespace Evaluation.Indicators.Contracts;

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
