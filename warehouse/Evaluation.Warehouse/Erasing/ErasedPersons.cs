using Evaluation.Declared;

namespace Evaluation.Warehouse.Erasing;

/// <summary>
/// The persons erased, whom no load takes again: who asked for it, never; whoever's clock ran out, by no line of a day up to the one she was erased.
/// What she does after that day makes somebody new.
/// </summary>
public sealed class ErasedPersons
{
    private static readonly string Expired = SnakeCase.Of(ErasureReason.Expired);

    private readonly Dictionary<(string Namespace, string Pseudonym), int> _lastDays;

    private ErasedPersons(IEnumerable<KeyValuePair<(string Namespace, string Pseudonym), int>> lastDays)
    {
        _lastDays = new(lastDays);
    }

    /// <summary>Nobody.</summary>
    public static ErasedPersons Nobody { get; } = new([]);

    /// <summary>Whether nobody is listed.</summary>
    public bool IsEmpty => _lastDays.Count == 0;

    /// <summary>Reads the list.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="keyId">The key whose pseudonyms are met; null when no feed names anybody.</param>
    /// <param name="dayOf">The day of an instant in universal time, on the clock that days of lines are told by.</param>
    public static ErasedPersons Read(WarehouseSession session, string? keyId, Func<DateTime, DateOnly> dayOf) => keyId is null
        ? Nobody
        : new ErasedPersons(session.Read<Listed>("erase/list", new { key_id = keyId }).Select(row => KeyValuePair.Create((row.Namespace, row.Pseudonym), row.Reason == Expired ? DateKey.From(dayOf(row.ErasedAt)) : DateKey.Never)));

    /// <summary>Some persons, by their pseudonyms, whatever the day.</summary>
    public static ErasedPersons Of(IEnumerable<PersonPseudonym> persons) => new(persons.Select(person => (person.Namespace, person.Pseudonym)).Distinct().Select(person => KeyValuePair.Create(person, DateKey.Never)));

    /// <summary>The last day, yyyymmdd, of the lines that don't name a person any more; null when the person isn't listed.</summary>
    /// <param name="namespace">Whose identifiers were hashed.</param>
    /// <param name="pseudonym">The pseudonym, hexadecimal.</param>
    public int? LastDay(string @namespace, string pseudonym) => _lastDays.TryGetValue((@namespace, pseudonym), out int last) ? last : null;

    private sealed record Listed(string Namespace, string Pseudonym, string Reason, DateTime ErasedAt);
}
