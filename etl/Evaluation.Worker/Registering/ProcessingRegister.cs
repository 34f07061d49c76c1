using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Registering;

/// <summary>The register of processing, told by the declared files alone: nobody has to keep it up to date beside them.</summary>
internal static class ProcessingRegister
{
    /// <summary>What is said where no legal basis is declared.</summary>
    internal const string Undeclared = "non déclarée";

    /// <summary>The entries of a folder, one a feed.</summary>
    internal static IReadOnlyList<ProcessingEntry> Of(TerritoryFolder folder) =>
    [
        .. folder.Partners.Feeds.Select(feed => new ProcessingEntry(
            feed.Partner.Label.Fr,
            feed.Code,
            feed.Definition.Label.Fr,
            feed.Definition.Personal.Count == 0 ? "sans objet" : Basis(feed.LegalBasis),
            [.. feed.Definition.Personal.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Column(feed.Definition, pair.Key, pair.Value, folder.Settings.RetentionMonths))])),
    ];

    private static string Basis(LegalBasis? basis) => basis switch
    {
        null => Undeclared,
        LegalBasis.Consent => "consentement (RGPD, art. 6.1.a)",
        LegalBasis.Contract => "contrat (RGPD, art. 6.1.b)",
        LegalBasis.LegalObligation => "obligation légale (RGPD, art. 6.1.c)",
        LegalBasis.VitalInterests => "sauvegarde des intérêts vitaux (RGPD, art. 6.1.d)",
        LegalBasis.PublicTask => "mission d'intérêt public (RGPD, art. 6.1.e)",
        _ => "intérêts légitimes (RGPD, art. 6.1.f)",
    };

    private static ProcessedColumn Column(FeedDefinition feed, string column, PersonalRule rule, int months)
    {
        bool isPerson = feed.Persons.Any(person => person.Columns.Contains(column));
        return rule.Kind == PersonalKind.Erased
            ? new ProcessedColumn(column, "toute personne citée", "effacé à la réception", "aucune")
            : new ProcessedColumn(
                column,
                isPerson ? "personne accompagnée" : feed.Activity?.Mediator?.Column == column ? "médiateur" : "personne citée",
                $"remplacé à la réception par un pseudonyme (espace {rule.Namespace})",
                isPerson ? $"{months} mois après le dernier contact" : "tant que les données du partenaire sont gardées");
    }
}
