namespace Evaluation.Etl.Partners;

/// <summary>What lets a territory process what a partner sends, of the six bases of article 6 of the RGPD.</summary>
public enum LegalBasis
{
    /// <summary>The persons agreed.</summary>
    Consent,

    /// <summary>A contract with the persons.</summary>
    Contract,

    /// <summary>A duty of the law.</summary>
    LegalObligation,

    /// <summary>Somebody's life.</summary>
    VitalInterests,

    /// <summary>A task of public interest.</summary>
    PublicTask,

    /// <summary>Legitimate interests; not for the tasks of public authorities.</summary>
    LegitimateInterests,
}
