namespace Evaluation.Etl.Pseudonyms;

/// <summary>What a personal column holds, which says how it is kept from view.</summary>
public enum PersonalKind
{
    /// <summary>A partner's own identifier, hashed as it is (spaces around it apart).</summary>
    Identifier,

    /// <summary>A name, hashed in its canonical form: composed accents, upper case, single spaces.</summary>
    Name,

    /// <summary>Anything else that may name someone (free text): nothing of it is kept.</summary>
    Erased,
}
