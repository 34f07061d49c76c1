using System.Globalization;
using Evaluation.Declared;
using Evaluation.Segments.Clustering;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Searching;

namespace Evaluation.Segments.Running;

/// <summary>Why a run shows no segment, told to whoever reads it.</summary>
internal static class RunSentences
{
    internal static RunRefusal NoTerritory { get; } = new(RefusalReason.NoTerritory, new Label(
        "Le territoire du plan n'est pas connu de l'entrepôt\u00a0: dites-le dans evaluation.yaml, clé « territory », et chargez une livraison.",
        "The plan's territory is not known of the warehouse: say it in evaluation.yaml, key “territory”, and load a delivery."));

    internal static RunRefusal FewRows { get; } = NotApplicable(RefusalReason.TooFew, "trop peu de lignes pour en dire plus.", "too few rows to say more.");

    internal static RunRefusal AllAlike { get; } = NotApplicable(RefusalReason.AllAlike, "toutes les lignes sont pareilles, il n'y a rien à regrouper.", "all rows are the same, there is nothing to group.");

    internal static RunRefusal NoRows(SegmentUnit unit, bool namesPersons) => unit switch
    {
        SegmentUnit.Support => NotApplicable(RefusalReason.NoRows, "aucun accompagnement individuel de la période n'est connu dans le territoire.", "no individual support of the period is known in the territory."),
        SegmentUnit.Person when !namesPersons => NotApplicable(
            RefusalReason.NobodyNamed, "aucune livraison ne nomme les personnes aidées, même par pseudonyme\u00a0; leur parcours ne peut pas être suivi.", "no delivery names the people helped, even by pseudonym; their path can't be followed."),
        SegmentUnit.Person => NotApplicable(RefusalReason.NoRows, "aucune personne n'est nommée par deux activités de la période dans le territoire.", "nobody is named by two activities of the period in the territory."),
        SegmentUnit.Place => NotApplicable(RefusalReason.NoRows, "aucune liste de lieux n'est livrée jusqu'à la fin de la période.", "no list of places is delivered up to the end of the period."),
        _ => NotApplicable(
            RefusalReason.NoRows,
            "la population d'aucune commune du territoire n'est connue\u00a0; livrez la population et l'indice de fragilité numérique.",
            "the population of no commune of the territory is known; deliver the population and the index of digital fragility."),
    };

    internal static RunRefusal OnlyRandom(int rows) => rows == 1
        ? NotApplicable(RefusalReason.OnlyRandom, "la seule ligne lue a un attribut tiré au hasard par son partenaire.", "the only row read has an attribute that its partner drew at random.")
        : NotApplicable(RefusalReason.OnlyRandom, $"les {rows} lignes lues ont toutes un attribut tiré au hasard par leur partenaire.", $"all {rows} rows read have an attribute that their partner drew at random.");

    internal static RunRefusal NoneWhole(SegmentDefinition definition, ScaledRows rows)
    {
        string column = rows.LeftOut.OrderByDescending(lacking => lacking.Value).ThenBy(lacking => lacking.Key, StringComparer.Ordinal).First().Key;
        Label label = definition.Features.First(feature => feature.Column == column).Label;
        return NotApplicable(
            RefusalReason.NoneWhole, $"aucune ligne n'a tous les caractères demandés\u00a0; il manque surtout «\u00a0{label.Fr}\u00a0».", $"no row has all the features asked for; what is missing most is “{label.En}”.");
    }

    internal static RunRefusal TooFew(ClusteringFault fault) => NotApplicable(RefusalReason.TooFew, fault.Message, "too few rows differ to look for groups.");

    internal static RunRefusal NoStructure(SearchResult found)
    {
        (ReferenceTest test, Label what) = found.Permuted.Rows <= found.Permuted.Draws.Max() || found.Permuted.Excess <= found.Cloud.Excess
            ? (found.Permuted, new Label("que les mêmes valeurs mêlées au hasard", "than the same values shuffled at random"))
            : (found.Cloud, new Label("qu'un seul nuage de même forme", "than a single cloud of the same shape"));
        return new RunRefusal(RefusalReason.NoStructure, new Label(
            $"Pas de structure exploitable\u00a0: ces lignes ne se divisent pas nettement mieux {what.Fr} (silhouette {Number(test.Rows)}, contre {Number(test.Draws.Max())} au plus sans structure). Aucun segment n'est publié.",
            $"No usable structure: these rows divide no clearly better {what.En} (silhouette {Plain(test.Rows)}, against {Plain(test.Draws.Max())} at most without structure). No segment is published."));
    }

    internal static RunRefusal NothingStands(SearchResult found, WantedNumber? wanted)
    {
        int tooSmall = found.Curve.Count(candidate => candidate.Refusal == KRefusal.TooSmall);
        (int least, int most, int unstable) = (found.Curve[0].K, found.Curve[^1].K, found.Curve.Count - tooSmall);
        return wanted is { } number
            ? new RunRefusal(RefusalReason.TooManyWanted, new Label($"{number.K} segments sont voulus, mais les lignes ne se divisent qu'en {most} au plus.", $"{number.K} segments are wanted, but rows divide into {most} at most."))
            : new RunRefusal(RefusalReason.NothingStands, new Label(
                $"Aucun nombre de segments ne tient, de {least} à {most}\u00a0: {unstable} donnent un segment qui n'est pas retrouvé quand on tire les lignes à nouveau, {tooSmall} un segment trop petit pour être montré. Aucun segment n'est publié.",
                $"No number of segments stands, from {least} to {most}: {unstable} give a segment that is not found again when rows are drawn anew, {tooSmall} a segment too small to be shown. No segment is published."));
    }

    private static RunRefusal NotApplicable(RefusalReason reason, string fr, string en) => new(reason, new Label($"Sans objet\u00a0: {fr}", $"Not applicable: {en}"));

    private static string Number(double value) => Plain(value).Replace('.', ',');

    private static string Plain(double value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');
}
