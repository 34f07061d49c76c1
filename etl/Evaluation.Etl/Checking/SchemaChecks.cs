using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Checking;

/// <summary>Compares the header of a delivery with what its feed declares and with the delivery before; a column that is read and gone refuses the delivery earlier.</summary>
/// <param name="feed">The feed.</param>
/// <param name="places">The header.</param>
/// <param name="reader">What read the delivery, at its end.</param>
/// <param name="previous">Columns of the delivery before; none when there is none, null for one that may not be named.</param>
internal sealed class SchemaChecks(FeedDefinition feed, ColumnPlaces places, ISourceReader reader, IReadOnlyList<string?> previous)
{
    private const int MostShown = 8;

    // Items say their own columns, in any order, and a file without header says none: only what a header says can move.
    private bool HasHeader => feed.Format.Kind != FormatKind.Json && feed.Format.Header.Count == 0;

    /// <summary>The columns as they are kept: where a feed has personal columns, one it does not declare could name somebody.</summary>
    internal static IEnumerable<string?> Kept(FeedDefinition feed, ColumnPlaces places) =>
        places.Header.Select(column => feed.Personal.Count > 0 && places.New.Contains(column) ? null : HeaderJournal.Kept(column));

    /// <summary>Columns that the feed does not declare, and declared ones that are gone, but those it says may be.</summary>
    internal CheckResult Columns()
    {
        string[] declared = [.. feed.Mapped.Union(feed.Ignored.Keys).Union(feed.Personal.Keys)];
        string[] gone = [.. declared.Except(feed.Optional).Except(places.Header), .. declared.Except(feed.Optional).Intersect(reader.ColumnsNeverSeen)];
        string[] found = [.. places.New, .. reader.ColumnsNotDeclared];
        string added = found.Length == 0 ? string.Empty
            : feed.Personal.Count > 0 ? $"Colonnes nouvelles, non lues : {found.Length}. "
            : $"Colonnes nouvelles, non lues : {Shown(found)}. ";
        string missing = gone.Length == 0 ? string.Empty : $"Colonnes déclarées, absentes : {Shown(gone)}. ";
        int changes = found.Length + gone.Length;
        string sentence = changes == 0 ? $"Les {declared.Length} colonnes déclarées, et elles seules." : $"{added}{missing}Écrivez une nouvelle version du flux.";
        return new CheckResult(CheckCodes.SchemaColumns, null, changes == 0 ? CheckOutcome.Pass : CheckOutcome.Warn, changes, changes, declared.Length, CheckWords.Spaced(sentence));
    }

    /// <summary>Columns that changed places since the delivery before.</summary>
    internal CheckResult Order()
    {
        if (!HasHeader)
        {
            return new CheckResult(CheckCodes.SchemaOrder, null, CheckOutcome.NotApplicable, null, null, null, "Le fichier n'a pas d'en-tête dont l'ordre puisse changer.");
        }

        if (previous.Count == 0)
        {
            return new CheckResult(CheckCodes.SchemaOrder, null, CheckOutcome.NoData, null, null, 0, "Première livraison dont l'en-tête est connu : rien à quoi le comparer.");
        }

        string[] now = [.. Kept(feed, places).OfType<string>().Intersect(previous.OfType<string>())];
        string[] before = [.. previous.OfType<string>().Intersect(now)];
        string[] moved = [.. now.Where((column, index) => before[index] != column)];
        string sentence = moved.Length == 0
            ? "Les colonnes sont dans le même ordre que dans la livraison précédente."
            : $"Les colonnes ne sont plus dans l'ordre de la livraison précédente, à partir de [{moved[0]}] ; elles sont lues par leur nom, vérifiez que l'en-tête dit vrai.";
        CheckOutcome outcome = now.Length == 0 ? CheckOutcome.NoData : moved.Length == 0 ? CheckOutcome.Pass : CheckOutcome.Warn;
        return new CheckResult(CheckCodes.SchemaOrder, null, outcome, moved.Length, moved.Length, now.Length, CheckWords.Spaced(sentence));
    }

    /// <summary>Lines that do not have the columns of the header, and a header wider or narrower than the one before.</summary>
    internal CheckResult Width(long ragged, long read)
    {
        if (feed.Format.Kind == FormatKind.Json)
        {
            return new CheckResult(CheckCodes.SchemaWidth, null, CheckOutcome.NotApplicable, null, null, null, "Les éléments disent eux-mêmes leurs colonnes.");
        }

        string header = previous.Count == 0 || previous.Count == places.Header.Count ? string.Empty : $" L'en-tête avait {previous.Count} colonnes, il en a {places.Header.Count}.";
        CheckResult lines = ShareResult.Of(CheckCodes.SchemaWidth, null, ragged, read, feed.Checks.Width, $"Lignes qui n'ont pas les colonnes de l'en-tête : {CheckWords.Count(ragged)} sur {CheckWords.Count(read)}");
        return lines with { Outcome = header.Length > 0 && lines.Outcome == CheckOutcome.Pass ? CheckOutcome.Warn : lines.Outcome, Sentence = lines.Sentence + header };
    }

    private static string Shown(string[] columns) =>
        $"[{string.Join("], [", columns.Take(MostShown))}]{(columns.Length > MostShown ? $" et {columns.Length - MostShown} autres" : string.Empty)}";
}
