using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Deliveries;

/// <summary>The columns of a delivery that may name somebody.</summary>
internal static class PersonalColumns
{
    /// <summary>What replaces them in each line; a column that nobody has declared yet could name somebody too, and is erased.</summary>
    internal static PseudonymisedRecord RecordOf(FeedDefinition feed, ISourceReader reader, PseudonymKey? key)
    {
        ColumnPlaces places = new(feed, reader.Columns);
        IEnumerable<PersonalColumn> named = feed.Personal
            .Select(pair => (Place: places.Optional(pair.Key), Rule: pair.Value))
            .Where(column => column.Place >= 0)
            .Select(column => new PersonalColumn(column.Place, column.Rule.Kind, Pseudonyms(column.Rule, key)));
        IEnumerable<PersonalColumn> unnamed = Enumerable.Range(reader.Columns.Count, feed.Unnamed?.Count ?? 0)
            .Select(place => new PersonalColumn(place, PersonalKind.Erased, null));
        IEnumerable<PersonalColumn> undeclared = places.New.Select(column => new PersonalColumn(places[column], PersonalKind.Erased, null));
        return new PseudonymisedRecord(reader.Separator, reader.Columns.Count + (feed.Unnamed?.Count ?? 0), [.. named, .. unnamed, .. undeclared], feed.Format.Missing);
    }

    private static Pseudonymizer? Pseudonyms(PersonalRule rule, PseudonymKey? key) =>
        rule.Kind == PersonalKind.Erased ? null
        : new Pseudonymizer(key ?? throw new PseudonymKeyFault("Ce flux nomme des personnes : il faut la clé des pseudonymes du dossier."), rule.Namespace, rule.Kind);
}
