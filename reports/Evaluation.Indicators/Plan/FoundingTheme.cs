namespace Evaluation.Indicators.Plan;

/// <summary>The themes of the founding texts, under which the axes of a plan may be placed.</summary>
public enum FoundingTheme
{
    /// <summary>Accès aux droits.</summary>
    AccesAuxDroits,

    /// <summary>Identité numérique.</summary>
    IdentiteNumerique,

    /// <summary>Savoirs de base.</summary>
    SavoirsDeBase,

    /// <summary>Éducation, jeunesse et parentalité.</summary>
    EducationJeunesseParentalite,

    /// <summary>Posture éducative.</summary>
    PostureEducative,

    /// <summary>Participation citoyenne.</summary>
    ParticipationCitoyenne,

    /// <summary>Développement économique.</summary>
    DeveloppementEconomique,

    /// <summary>Formation des acteurs.</summary>
    FormationDesActeurs,

    /// <summary>Sécurité et confidentialité des données.</summary>
    SecuriteDesDonnees,
}
