using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Mapping;

/// <summary>Where the declared columns stand in the header of a delivery.</summary>
public sealed class ColumnPlaces
{
    private readonly Dictionary<string, int> _places;

    /// <summary>Finds the columns of a feed in a header.</summary>
    /// <exception cref="DeliveryFault">A column that is read is gone, or stands twice.</exception>
    public ColumnPlaces(FeedDefinition feed, IReadOnlyList<string> header)
    {
        RefuseRepeated(header);
        _places = header.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        string[] gone = [.. feed.Mapped.Where(column => !_places.ContainsKey(column) && !feed.Optional.Contains(column))];
        if (gone.Length > 0)
        {
            throw new DeliveryFault($"la livraison n'a plus {(gone.Length == 1 ? "la colonne" : "les colonnes")} [{string.Join("], [", gone)}] que le flux lit ; redemandez le fichier au partenaire, ou écrivez une nouvelle version du flux", 1, gone[0]);
        }

        Mapped = [.. Of(feed.Mapped).Where(place => place >= 0)];
        New = [.. header.Where(column => !feed.Mapped.Contains(column) && !feed.Ignored.ContainsKey(column) && !feed.Personal.ContainsKey(column))];
        Header = header;
    }

    /// <summary>The header.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Places of the columns that the mapping reads.</summary>
    public IReadOnlyList<int> Mapped { get; }

    /// <summary>Columns that the feed neither reads nor ignores: the delivery loads, and this is said.</summary>
    public IReadOnlyList<string> New { get; }

    /// <summary>Place of a declared column; -1 where the feed lets files leave it out and this one does.</summary>
    public int this[string column] => _places.GetValueOrDefault(column, -1);

    /// <summary>Place of a column that may be left out of the file; -1 then.</summary>
    public int Optional(string? column) => column is not null && _places.TryGetValue(column, out int place) ? place : -1;

    /// <summary>Places of several columns.</summary>
    public int[] Of(IEnumerable<string> columns) => [.. columns.Select(column => this[column])];

    private static void RefuseRepeated(IReadOnlyList<string> header)
    {
        string? repeated = header.GroupBy(column => column, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (repeated is not null)
        {
            throw new DeliveryFault($"l'en-tête porte deux fois la colonne [{repeated}] ; gardez-en une", 1, repeated);
        }
    }
}
