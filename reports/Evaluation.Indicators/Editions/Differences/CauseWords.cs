namespace Evaluation.Indicators.Editions.Differences;

/// <summary>Causes as people read them.</summary>
public static class CauseWords
{
    /// <summary>The words.</summary>
    public static string French(this DifferenceCause cause) => cause switch
    {
        DifferenceCause.LateData => "données tardives",
        DifferenceCause.Correction => "corrections du partenaire",
        DifferenceCause.Deletion => "suppressions chez le partenaire",
        DifferenceCause.WithdrawnDelivery => "livraison retirée",
        DifferenceCause.ReadAgain => "livraisons relues",
        DifferenceCause.Definition => "définition de l'indicateur",
        DifferenceCause.PlanAmendment => "avenant au plan",
        DifferenceCause.Merge => "rapprochement de structures",
        DifferenceCause.Perimeter => "périmètre ou réglages du territoire",
        DifferenceCause.Codes => "listes de codes ou calendrier des livraisons",
        DifferenceCause.Erasure => "effacement d'une personne",
        DifferenceCause.Program => "version du programme",
        _ => throw new InvalidOperationException($"Cause [{cause}]"),
    };
}
