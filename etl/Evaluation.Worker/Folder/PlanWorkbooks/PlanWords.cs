using Evaluation.Declared;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Grid;
using Evaluation.Indicators.Plan.Promises;

namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>The French words of the plan's workbook beside those of declared files.</summary>
internal static class PlanWords
{
    internal static IReadOnlyList<(string, string)> Statuses { get; } = Pairs<ActionStatus>("à venir", "en cours", "réalisé", "en pause", "abandonné", "bloqué", "en retard", "à discuter");

    internal static IReadOnlyList<(string, string)> Paths { get; } = Pairs<PathShape>("droit", "par paliers", "saisonnier");

    internal static IReadOnlyList<(string, string)> CommitmentKinds { get; } = Pairs<CommitmentKind>("humain", "matériel", "financier");

    internal static IReadOnlyList<(string, string)> Units { get; } = Pairs<CommitmentUnit>("ETP", "heures", "unités", "euros");

    internal static IReadOnlyList<(string, string)> Criteria { get; } = Pairs<Criterion>("pertinence", "cohérence", "efficacité", "efficience", "impact", "viabilité");

    internal static IReadOnlyList<(string, string)> Answers { get; } = Pairs<Answer>("oui", "en partie", "non", "on ne peut pas le dire");

    internal static IReadOnlyList<(string, string)> Confidences { get; } = Pairs<Confidence>("faible", "moyenne", "forte");

    internal static IReadOnlyList<(string, string)> Rows { get; } = [("siège", "member"), ("réunion", "meeting"), ("décision", "decision"), ("suite", "follow_up")];

    internal static IReadOnlyList<(string, string)> Themes { get; } = Pairs<FoundingTheme>(
        "accès aux droits", "identité numérique", "savoirs de base", "éducation, jeunesse et parentalité", "posture éducative", "participation citoyenne", "développement économique", "formation des acteurs", "sécurité et confidentialité des données");

    internal static IReadOnlyList<(string, string)> Competences { get; } = Pairs<Competence>(
        "gérer son identité numérique", "s'informer et informer", "gérer ses démarches administratives", "consommer dans le cadre de choix raisonnés", "participer à une expression publique");

    private static (string, string)[] Pairs<TEnum>(params string[] shown)
        where TEnum : struct, Enum => [.. shown.Zip(SnakeCase.All<TEnum>())];
}
