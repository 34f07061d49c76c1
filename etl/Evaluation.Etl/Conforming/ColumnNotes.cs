using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Conforming;

/// <summary>What is said of the columns of a delivery that loaded: those that are new, those that never came.</summary>
internal static class ColumnNotes
{
    private const int MostShown = 20;

    /// <summary>The sentences, none where all is as declared.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="places">The columns of the header.</param>
    /// <param name="reader">What read the delivery, at its end.</param>
    public static IReadOnlyList<string> Of(Feed feed, ColumnPlaces places, ISourceReader reader)
    {
        string[] added = [.. places.New, .. reader.ColumnsNotDeclared];
        string[] absent = [.. feed.Definition.Mapped.Intersect(reader.ColumnsNeverSeen).Except(feed.Definition.Optional)];
        return
        [
            .. added.Length == 0 ? [] : new[] { $"Colonnes nouvelles, chargées sans être lues : {Shown(added)}. Déclarez-les dans le flux, lues ou ignorées avec la raison.{Archive(feed)}" },
            .. absent.Length == 0 || reader.LineNumber == 0 ? [] : new[] { $"Colonnes que le flux lit et qu'aucun élément ne porte : {Shown(absent)}. Vérifiez avec le partenaire qu'elles n'ont pas changé de nom." },
        ];
    }

    private static string Archive(Feed feed) => feed.Definition.Personal.Count == 0 ? string.Empty : " Jusque-là l'archive ne les garde pas : elles pourraient nommer quelqu'un.";

    private static string Shown(string[] columns) =>
        $"[{string.Join("], [", columns.Take(MostShown))}]{(columns.Length > MostShown ? $" et {columns.Length - MostShown} autres" : string.Empty)}";
}
