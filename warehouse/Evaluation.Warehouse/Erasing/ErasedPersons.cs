namespace Evaluation.Warehouse.Erasing;

/// <summary>The persons erased, whom no load takes again.</summary>
public sealed class ErasedPersons
{
    private readonly HashSet<(string Namespace, string Pseudonym)> _listed;

    private ErasedPersons(IEnumerable<(string Namespace, string Pseudonym)> listed)
    {
        _listed = [.. listed];
    }

    /// <summary>Nobody.</summary>
    public static ErasedPersons Nobody { get; } = new([]);

    /// <summary>Whether nobody is listed.</summary>
    public bool IsEmpty => _listed.Count == 0;

    /// <summary>Reads the list.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="keyId">The key whose pseudonyms are met; null when no feed names anybody.</param>
    public static ErasedPersons Read(WarehouseSession session, string? keyId) => keyId is null
        ? Nobody
        : new ErasedPersons(session.Read<Listed>("erase/list", new { key_id = keyId }).Select(row => (row.Namespace, row.Pseudonym)));

    /// <summary>Some persons, by their pseudonyms.</summary>
    public static ErasedPersons Of(IEnumerable<PersonPseudonym> persons) => new(persons.Select(person => (person.Namespace, person.Pseudonym)));

    /// <summary>Whether a person is listed.</summary>
    /// <param name="namespace">Whose identifiers were hashed.</param>
    /// <param name="pseudonym">The pseudonym, hexadecimal.</param>
    public bool Contains(string @namespace, string pseudonym) => _listed.Contains((@namespace, pseudonym));

    private sealed record Listed(string Namespace, string Pseudonym);
}
