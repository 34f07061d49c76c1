using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Warehouse.Erasing;

namespace Evaluation.Etl.Erasing;

/// <summary>Who a person is, as the columns of partners say it. It lives as long as the question: nothing of it is written.</summary>
/// <param name="Catalog">The partners, whose feeds say by which columns they name persons.</param>
public sealed record PersonIdentity(PartnerCatalog Catalog)
{
    /// <summary>The columns by which persons are named, each with the feeds that do, in the order of feeds.</summary>
    public IReadOnlyList<(string Column, IReadOnlyList<string> Feeds)> Columns =>
    [
        .. from feed in Catalog.Feeds
           from column in feed.Definition.Persons.SelectMany(person => person.Columns).Distinct()
           group feed.Code by column into asked
           select (asked.Key, (IReadOnlyList<string>)[.. asked]),
    ];

    /// <summary>Namespaces under which feeds name persons.</summary>
    public IReadOnlySet<string> Namespaces => Catalog.Feeds.SelectMany(feed => feed.Definition.Persons).Select(person => person.Namespace).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every pseudonym that the person may be held under; none where too little is told.</summary>
    /// <param name="said">What is said of the person, by column.</param>
    /// <param name="key">Makes the pseudonyms.</param>
    public IReadOnlyList<PersonPseudonym> Pseudonyms(IReadOnlyDictionary<string, string> said, PseudonymKey key) =>
    [
        .. (from feed in Catalog.Feeds
            from person in feed.Definition.Persons
            let pseudonym = Of(feed.Definition, person, said, key)
            where pseudonym is not null
            select new PersonPseudonym(person.Namespace, pseudonym, key.KeyId)).Distinct(),
    ];

    private static string? Of(FeedDefinition feed, PersonColumns person, IReadOnlyDictionary<string, string> said, PseudonymKey key) => PersonReading.Together(
        [.. person.Columns.Select(column => said.GetValueOrDefault(column, string.Empty).Trim() is { Length: > 0 } text ? new Pseudonymizer(key, feed.Personal[column].Namespace, feed.Personal[column].Kind).Of(text).Hex : string.Empty)],
        new Pseudonymizer(key, person.Namespace, PersonalKind.Identifier));
}
