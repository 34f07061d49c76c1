namespace Evaluation.Warehouse.Erasing;

/// <summary>The retention clock: persons whose last contact is too long ago.</summary>
public static class ExpiredPersons
{
    /// <summary>Persons of whom nothing tells since a day.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="before">The day; a person whose last contact was before it is over. Where no row tells a day, the day the person was first heard of counts.</param>
    public static IReadOnlyList<PersonPseudonym> Before(WarehouseSession session, DateOnly before)
    {
        Dictionary<long, int> last = session.Read<Contact>("erase/last-contacts").ToDictionary(contact => contact.BeneficiaryKey, contact => contact.LastDay);
        return
        [
            .. from person in session.Read<Held>("erase/persons")
               let day = last.GetValueOrDefault(person.BeneficiaryKey)
               where (day > 0 ? DateKey.ToDay(day) : DateOnly.FromDateTime(person.FirstHeard)) < before
               select new PersonPseudonym(person.Namespace, person.Pseudonym, person.KeyId),
        ];
    }

    private sealed record Contact(long BeneficiaryKey, int LastDay);

    private sealed record Held(long BeneficiaryKey, string Namespace, string Pseudonym, string KeyId, DateTime FirstHeard);
}
