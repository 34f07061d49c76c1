using Evaluation.Declared;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Erasing;

/// <summary>
/// Removes persons from the warehouse, inside a load of its own kind: the rows that name them, held or closed, and their pseudonyms, which stay
/// on the list that every later load obeys. Activities and what is counted of them stay; the only person helped in one stays as somebody.
/// </summary>
public static class PersonErasure
{
    private const string Key = "beneficiary_key";
    private const int DaysInYear = 10000;

    private static readonly Table Persons = StarDictionary.Current["dim_beneficiary"];

    /// <summary>The facts that have rows about persons.</summary>
    public static IReadOnlyList<Table> Facts { get; } = [.. StarDictionary.Current.Tables.Where(table => table.Kind == TableKind.Fact && table.Columns.Any(column => column.Name == Key))];

    /// <summary>Erases persons; nothing is kept before the load is completed.</summary>
    /// <param name="load">The load.</param>
    /// <param name="persons">Their pseudonyms; one that is not held is listed all the same.</param>
    /// <param name="reason">Why.</param>
    public static ErasedRows Run(WarehouseLoad load, IReadOnlyList<PersonPseudonym> persons, ErasureReason reason)
    {
        Staging.Renew(load, "staging_erased", "staging_erasing", "staging_closing");
        Stage(load, persons);
        long overtaken = load.Execute("erase/overtake", new { load = load.Key });
        long listed = persons.Distinct().Count() - load.Execute("erase/put-on-list", new { reason = SnakeCase.Of(reason), load = load.Key });
        long found = load.Execute("erase/mark-persons");
        IReadOnlyList<int> years = found == 0 ? [] : Years(load);
        long unnamed = found == 0 ? 0 : Unname(load);
        Dictionary<string, long> removed = found == 0 ? [] : Facts.ToDictionary(fact => fact.Name, fact => Remove(load, fact));
        _ = found == 0 ? 0 : Remove(load, Persons);
        return new ErasedRows(found, listed, overtaken, unnamed, removed, years);
    }

    private static void Stage(WarehouseLoad load, IReadOnlyList<PersonPseudonym> persons)
    {
        using RowAppender rows = load.Session.OpenAppender("staging_erased");
        foreach (PersonPseudonym person in persons.Distinct())
        {
            rows.Append(person.Namespace);
            rows.Append(person.Pseudonym);
            rows.Append(person.KeyId);
            rows.EndRow();
        }

        rows.Complete();
    }

    private static IReadOnlyList<int> Years(WarehouseLoad load)
    {
        IReadOnlyList<int> years = [.. Facts.SelectMany(fact => load.Session.ReadText<int>(Of(load, "erase/days", fact))).Select(day => day / DaysInYear).Distinct().Order()];
        foreach (int year in years)
        {
            load.Execute("erase/insert-year", new { load = load.Key, year });
        }

        return years;
    }

    private static long Unname(WarehouseLoad load)
    {
        load.Execute("erase/mark-activities");
        load.Execute("erase/keep-single");
        return load.Execute("erase/unname-support");
    }

    private static long Remove(WarehouseLoad load, Table table) => load.Session.ExecuteText(Of(load, "erase/remove-rows", table));

    private static string Of(WarehouseLoad load, string statement, Table table) => load.Session.Text(statement).Replace("person_rows", table.Name, StringComparison.Ordinal);
}
