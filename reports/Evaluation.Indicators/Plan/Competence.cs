namespace Evaluation.Indicators.Plan;

/// <summary>The five competences of the <i>socle minimum</i> of the founding texts.</summary>
public enum Competence
{
    /// <summary>Gérer son identité numérique.</summary>
    IdentiteNumerique,

    /// <summary>S'informer et informer.</summary>
    SInformer,

    /// <summary>Gérer ses démarches administratives.</summary>
    DemarchesAdministratives,

    /// <summary>Consommer dans le cadre de choix raisonnés.</summary>
    ChoixRaisonnes,

    /// <summary>Participer à une expression publique.</summary>
    ExpressionPublique,
}
