using Evaluation.Etl.Invented;
using Evaluation.Etl.Templates;

namespace Evaluation.Worker.Folder;

/// <summary>What the invented coordination of the plan delivers beside activity: observations and commitments, always the same.</summary>
internal static class DemoFollowUp
{
    private const string Procedures = "Aide aux démarches administratives";
    private const string Phones = "Smartphone et tablette";
    private const string Sessions = "Permanences des conseillers numériques";
    private static readonly DateOnly From = new(2025, 1, 1);
    private static readonly DateOnly To = new(2025, 12, 31);
    private static readonly DateOnly AsOf = new(2026, 1, 12);

    private static readonly object?[][] Observations =
    [
        ["O-01", Day(2, 11), "Atout", Procedures, "Les permanences en mairie sont connues : on y vient sans rendez-vous.", null, null, "23096"],
        ["O-02", Day(3, 4), "Frein", Procedures, "Le car ne passe plus le mercredi, jour de la permanence.", null, null, "23030"],
        ["O-03", Day(4, 15), "Questionnement", "Sécurité numérique", "Que répondre à qui demande qu'on garde ses mots de passe ?", null, null, null],
        ["O-04", Day(5, 20), "Proposition", Phones, "Ouvrir un atelier le samedi matin pour les personnes qui travaillent.", null, null, "23008"],
        ["O-05", Day(6, 3), "Frein", Phones, "Beaucoup arrivent avec un téléphone trop ancien pour les applications demandées.", null, null, "23176"],
        ["O-06", Day(9, 18), "Atout", "Courriels", "Les groupes d'entraide se retrouvent d'eux-mêmes après les ateliers.", null, null, "23079"],
        ["O-07", Day(10, 7), "Frein", Procedures, "Les comptes des services publics changent souvent de mode de connexion.", null, null, null],
        ["O-08", Day(11, 25), "Proposition", null, "Partager un agenda des ateliers entre toutes les structures.", null, null, null],
    ];

    private static readonly object?[][] Commitments =
    [
        ["E-01", Day(1, 20), "Promis", "Département", null, "Humain", 2m, "ETP", null, Sessions, null, "Délibération 2024-117"],
        ["E-02", Day(12, 15), "Tenu", "Département", null, "Humain", 1.5m, "ETP", null, Sessions, null, "Arrêtés d'affectation 2025"],
        ["E-03", Day(6, 30), "Tenu", "Caisse d'allocations familiales", null, "Financier", null, null, 30000m, Sessions, null, "Avis de versement 1"],
        ["E-04", Day(11, 30), "Tenu", "Caisse d'allocations familiales", null, "Financier", null, null, 10000m, Sessions, null, null],
        ["E-05", Day(10, 2), "Tenu", "Fondation des Trois Vallées", null, "Matériel", 12m, "Unités", null, null, null, "Bon de livraison 118"],
    ];

    /// <summary>Writes both workbooks into the folder of deliveries.</summary>
    internal static IReadOnlyList<InventedFile> Write(string folder) =>
    [
        Write(folder, "observations", Observations),
        Write(folder, "engagements", Commitments),
    ];

    private static InventedFile Write(string folder, string template, IReadOnlyList<object?[]> rows)
    {
        string path = Path.Combine(folder, $"{template}-coordination.xlsx");
        using FileStream file = File.Create(path);
        WorkbookTemplate.Named(template).Write(file, new TemplateContent("Coordination du plan", From, To, AsOf, rows));
        return new InventedFile($"coordination/{template}", path, new InventedExpectation(rows.Count, new Dictionary<BadLine, int>(), 0, 0));
    }

    private static DateOnly Day(int month, int day) => new(2025, month, day);
}
