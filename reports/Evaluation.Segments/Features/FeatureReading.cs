using System.Data;
using System.Data.Common;
using System.Globalization;
using Evaluation.Indicators;
using Evaluation.Segments.Definitions;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Segments.Features;

/// <summary>Reads the rows of a definition as of a load.</summary>
internal static class FeatureReading
{
    private const string Unit = "unit_key";
    private const string Person = "person_key";
    private const string AtRandom = "at_random";

    /// <summary>Reads them; those that a partner drew at random are counted and go no further.</summary>
    /// <param name="session">An open session with the warehouse.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="parameters">load, from, to, territory, vintage.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static FeatureRows Read(WarehouseSession session, SegmentDefinition definition, object parameters, CancellationToken cancellationToken)
    {
        if (definition.Select is null)
        {
            return Read(session, definition, ShippedSegments.Rows(definition), parameters, cancellationToken);
        }

        try
        {
            return Read(session, definition, definition.Select, parameters, cancellationToken);
        }
        catch (Exception fault) when ((fault is DbException or WarehouseFault) && EngineFaults.Of(fault) is null or { Kind: EngineFaultKind.Other })
        {
            throw new IndicatorRefusal($"[{OwnSegments.Folder}/{definition.Rows}] : ce SELECT n'est pas accepté\u00a0; le corriger d'après ce que la base en dit. {fault.Message}");
        }
    }

    private static FeatureRows Read(WarehouseSession session, SegmentDefinition definition, string select, object parameters, CancellationToken cancellationToken)
    {
        using IDataReader reader = session.StreamText(select, parameters);
        Dictionary<string, int> places = Places(definition, reader);
        (string Name, int Place, GrowingColumn Values)[] columns = [.. ColumnsOf(definition).Select(name => (name, places[name], new GrowingColumn()))];
        List<UnitKey> keys = [];
        int atRandom = 0;
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Number(reader, places[AtRandom]) > 0)
            {
                atRandom++;
                continue;
            }

            keys.Add(new UnitKey(Key(reader, places[Unit]), Key(reader, places[Person])));
            foreach ((_, int place, GrowingColumn values) in columns)
            {
                values.Add(Number(reader, place));
            }
        }

        return InOrder(keys, columns, atRandom);
    }

    private static Dictionary<string, int> Places(SegmentDefinition definition, IDataReader reader)
    {
        Dictionary<string, int> places = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, place => place, StringComparer.OrdinalIgnoreCase);
        string[] lacking = [.. new[] { Unit, Person, AtRandom }.Concat(ColumnsOf(definition)).Where(name => !places.ContainsKey(name))];
        return lacking.Length == 0 ? places : throw new IndicatorRefusal(
            $"[{OwnSegments.Folder}/{definition.Rows}] : il manque [{string.Join("], [", lacking)}]\u00a0; ce SELECT donne une colonne pour unit_key, person_key, at_random et chaque colonne que [{definition.Id}] nomme");
    }

    /// <summary>Every column that a definition names.</summary>
    internal static IEnumerable<string> ColumnsOf(SegmentDefinition definition) => definition.Features.Select(feature => feature.Column)
        .Concat(definition.Categories.Select(category => category.Column))
        .Concat(definition.Trivial?.Columns ?? [])
        .Concat(definition.Gap is { } gap ? [gap.Need, gap.Use, gap.People, gap.Counts] : [])
        .Distinct(StringComparer.Ordinal);

    // No engine promises an order, and sums depend on it to the last bit.
    private static FeatureRows InOrder(List<UnitKey> keys, (string Name, int Place, GrowingColumn Values)[] columns, int atRandom)
    {
        UnitKey[] sorted = [.. keys];
        int[] order = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, order, Comparer<UnitKey>.Create((left, right) => left.Unit != right.Unit ? left.Unit.CompareTo(right.Unit) : left.Person.CompareTo(right.Person)));
        return new FeatureRows(sorted, columns.ToDictionary(column => column.Name, column => column.Values.InOrder(order), StringComparer.Ordinal), atRandom);
    }

    private static long Key(IDataReader reader, int place) => Convert.ToInt64(reader.GetValue(place), CultureInfo.InvariantCulture);

    private static double Number(IDataReader reader, int place) => reader.IsDBNull(place) ? double.NaN : Convert.ToDouble(reader.GetValue(place), CultureInfo.InvariantCulture);
}
