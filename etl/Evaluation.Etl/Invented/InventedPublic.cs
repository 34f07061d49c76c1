namespace Evaluation.Etl.Invented;

/// <summary>A public that an invented mediator of La Coop helps: who comes, for what and how, in the words of the partner's API; others draw from the same lists, less often.</summary>
/// <param name="Ages">Weights of the age bands, from under 12 to 70 and more.</param>
/// <param name="Statuses">Weights of pupil, jobless, employed, retired.</param>
/// <param name="Women">Chance that a person is a woman, from 0 to 1.</param>
/// <param name="Themes">What they come for.</param>
/// <param name="Autonomy">Weights of wholly accompanied, partly autonomous, autonomous.</param>
/// <param name="Workshop">Chance that they come to a workshop.</param>
/// <param name="Redirected">Chance that they are sent on to somebody else.</param>
/// <param name="Minutes">Usual minutes of an individual support.</param>
internal sealed record InventedPublic(
    WeightedChoice Ages, WeightedChoice Statuses, double Women, string[] Themes, WeightedChoice Autonomy, double Workshop, double Redirected, int Minutes)
{
    /// <summary>The publics drawn, with how often.</summary>
    public static readonly (WeightedChoice Weights, InventedPublic[] Publics) All = (new(36, 26, 26, 12),
    [
        new(new(0, 0, 0, 1, 12, 40, 47), new(0, 3, 4, 93), 0.64, ["email", "prendre_en_main_du_materiel", "navigation_sur_internet", "securite_numerique"], new(30, 55, 15), 0.3, 0.05, 60),
        new(new(0, 0, 14, 42, 38, 6, 0), new(2, 86, 10, 2), 0.47, ["insertion_professionnelle", "travail_formation", "bureautique"], new(25, 50, 25), 0.12, 0.42, 45),
        new(new(0, 0, 8, 40, 36, 10, 6), new(1, 34, 52, 13), 0.58, ["social_sante", "logement", "argent_impots", "papiers_elections_citoyennete"], new(78, 18, 4), 0.02, 0.3, 30),
        new(new(16, 48, 30, 4, 2, 0, 0), new(88, 5, 6, 1), 0.46, ["creer_avec_le_numerique", "reseaux_sociaux", "intelligence_artificielle", "scolarite_et_numerique"], new(4, 26, 70), 0.62, 0.03, 90),
    ]);
}
