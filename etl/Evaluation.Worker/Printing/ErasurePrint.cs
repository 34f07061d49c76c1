using System.Globalization;
using Evaluation.Etl.Erasing;
using Evaluation.Warehouse.Erasing;

namespace Evaluation.Worker.Printing;

/// <summary>Prints what an erasure finds and does: sentences and counts, nobody's identity or pseudonym.</summary>
internal static class ErasurePrint
{
    /// <summary>Nobody is held under these pseudonyms.</summary>
    internal static void Unknown(ErasureOutcome found, TextWriter output)
    {
        output.WriteLine("Personne de connu sous cette identité : rien n'a changé.");
        output.WriteLine(found.Rows.Listed > 0
            ? "Elle est déjà sur la liste d'effacement, à laquelle tout chargement obéit."
            : "Vérifiez l'orthographe, accents compris ; « --even-unknown » l'inscrit tout de même sur la liste d'effacement.");
        Orphans(found, output);
    }

    /// <summary>What would be removed.</summary>
    internal static void Found(ErasureOutcome found, TextWriter output)
    {
        output.WriteLine($"{French.Count(found.Rows.Persons, "pseudonyme connu", "pseudonymes connus")} : {Rows(found.Rows)}{Years(found.Rows)}.");
        Orphans(found, output);
    }

    /// <summary>What a request changes for somebody whose clock ran out before.</summary>
    internal static void Expired(ErasureOutcome found, TextWriter output)
    {
        if (found.Rows.Overtaken > 0)
        {
            output.WriteLine($"{French.Count(found.Rows.Overtaken, "pseudonyme déjà effacé", "pseudonymes déjà effacés")} à l'échéance de conservation : la demande vaut désormais pour toutes les lignes, celles à venir comprises.");
        }
    }

    /// <summary>What was removed.</summary>
    internal static void Done(ErasureOutcome done, ErasureReason reason, TextWriter output)
    {
        output.WriteLine($"Effacé (chargement {done.LoadKey}) : {Rows(done.Rows)}. Les comptes d'activité restent.");
        output.WriteLine($"Archive : {French.Count(done.Copies, "copie récrite", "copies récrites")}, {French.Count(done.Lines, "ligne concernée", "lignes concernées")} ; l'empreinte des fichiers reçus est gardée.");
        if (done.Originals > 0)
        {
            output.WriteLine($"{French.Count(done.Originals, "original en attente de retour supprimé : il nommait des personnes", "originaux en attente de retour supprimés : ils nommaient des personnes")}.");
        }

        if (done.Rows.Years.Count > 0)
        {
            output.WriteLine($"Années touchées : {string.Join(", ", done.Rows.Years.Where(year => year > 0))}. Leurs chiffres déjà publiés se lisent dans leur édition scellée.");
        }

        foreach (string unread in done.Unread)
        {
            output.WriteLine($"Copie non relue, qui peut encore porter le pseudonyme : {unread}");
        }

        output.WriteLine(reason == ErasureReason.Asked
            ? "Les chargements à venir, relectures comprises, ne reprendront plus cette identité."
            : "Les chargements à venir, relectures comprises, ne reprendront plus ces personnes pour ce qui date d'aujourd'hui ou d'avant ; qui revient ensuite repart de zéro.");
        output.WriteLine("Restent à votre charge : les sauvegardes et les fichiers reçus gardés hors de l'archive (dossiers de dépôt, classeurs à renvoyer).");
    }

    private static string Rows(ErasedRows rows) => string.Join(", ",
    [
        French.Count(rows.Removed.GetValueOrDefault("fact_support"), "accompagnement nominatif", "accompagnements nominatifs") + (rows.Unnamed > 0 ? $" (dont {French.Count(rows.Unnamed)} gardé{(rows.Unnamed == 1 ? string.Empty : "s")} sans nom)" : string.Empty),
        French.Count(rows.Removed.GetValueOrDefault("fact_assessment"), "évaluation", "évaluations"),
        French.Count(rows.Total - rows.Removed.GetValueOrDefault("fact_support") - rows.Removed.GetValueOrDefault("fact_assessment"), "autre ligne", "autres lignes"),
    ]);

    private static string Years(ErasedRows rows) =>
        rows.Years.Count == 0 ? string.Empty : $", années {string.Join(", ", rows.Years.Select(year => year == 0 ? "sans date" : year.ToString(CultureInfo.InvariantCulture)))}";

    private static void Orphans(ErasureOutcome outcome, TextWriter output)
    {
        foreach (PersonNamespace held in outcome.Orphans)
        {
            output.WriteLine($"Attention : {French.Count(held.Persons, "personne est connue", "personnes sont connues")} sous [{held.Namespace}] par la clé {held.KeyId}, qu'aucun flux du dossier ne nomme ainsi : cette commande ne peut pas les y chercher.");
        }
    }
}
