using System.Globalization;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Searching;

namespace Evaluation.Segments.Running;

/// <summary>Why a run shows no segment, told to whoever reads it.</summary>
internal static class RunSentences
{
    internal const string NoTerritory = "Le territoire du plan n'est pas connu de l'entrepôt\u00a0: dites-le dans evaluation.yaml, clé « territory », et chargez une livraison.";
    internal const string AllAlike = "Sans objet\u00a0: toutes les lignes sont pareilles, il n'y a rien à regrouper.";

    internal static string NoRows(SegmentUnit unit, bool namesPersons) => unit switch
    {
        SegmentUnit.Support => "Sans objet\u00a0: aucun accompagnement individuel de la période n'est connu dans le territoire.",
        SegmentUnit.Person when !namesPersons => "Sans objet\u00a0: aucune livraison ne nomme les personnes aidées, même par pseudonyme\u00a0; leur parcours ne peut pas être suivi.",
        SegmentUnit.Person => "Sans objet\u00a0: aucune personne n'est nommée par deux activités de la période dans le territoire.",
        SegmentUnit.Place => "Sans objet\u00a0: aucune liste de lieux n'est livrée jusqu'à la fin de la période.",
        _ => "Sans objet\u00a0: la population d'aucune commune du territoire n'est connue\u00a0; livrez la population et l'indice de fragilité numérique.",
    };

    internal static string OnlyRandom(int rows) => rows == 1
        ? "Sans objet\u00a0: la seule ligne lue a un attribut tiré au hasard par son partenaire."
        : $"Sans objet\u00a0: les {rows} lignes lues ont toutes un attribut tiré au hasard par leur partenaire.";

    internal static string NoneWhole(SegmentDefinition definition, ScaledRows rows)
    {
        string column = rows.LeftOut.OrderByDescending(lacking => lacking.Value).ThenBy(lacking => lacking.Key, StringComparer.Ordinal).First().Key;
        return $"Sans objet\u00a0: aucune ligne n'a tous les caractères demandés\u00a0; il manque surtout «\u00a0{definition.Features.First(feature => feature.Column == column).Label.Fr}\u00a0».";
    }

    internal static string NoStructure(SearchResult found)
    {
        (ReferenceTest test, string what) = found.Permuted.Rows <= found.Permuted.Draws.Max() || found.Permuted.Excess <= found.Cloud.Excess
            ? (found.Permuted, "que les mêmes valeurs mêlées au hasard")
            : (found.Cloud, "qu'un seul nuage de même forme");
        return $"Pas de structure exploitable\u00a0: ces lignes ne se divisent pas nettement mieux {what} (silhouette {Number(test.Rows)}, contre {Number(test.Draws.Max())} au plus sans structure). Aucun segment n'est publié.";
    }

    internal static string NothingStands(SearchResult found, WantedNumber? wanted)
    {
        int tooSmall = found.Curve.Count(candidate => candidate.Refusal == KRefusal.TooSmall);
        return wanted is { } number
            ? $"{number.K} segments sont voulus, mais les lignes ne se divisent qu'en {found.Curve[^1].K} au plus."
            : $"Aucun nombre de segments ne tient, de {found.Curve[0].K} à {found.Curve[^1].K}\u00a0: {found.Curve.Count - tooSmall} donnent un segment qui n'est pas retrouvé quand on tire les lignes à nouveau, {tooSmall} un segment trop petit pour être montré. Aucun segment n'est publié.";
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',').Replace('-', '−');
}
