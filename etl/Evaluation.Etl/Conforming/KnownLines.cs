using System.Data;
using System.Numerics;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Conforming;

/// <summary>The lines of a feed that are held as they were delivered, by hash: such a line needs no reading. Eleven to twenty-one bytes a line.</summary>
public sealed class KnownLines
{
    // Open addressing: the hashes are well mixed already, their low bits say where to look first; 0 marks a free place.
    private readonly long[] _places;
    private readonly bool _hasZero;

    private KnownLines(List<long> hashes)
    {
        _places = new long[BitOperations.RoundUpToPowerOf2((uint)(hashes.Count / 3 * 4) + 4)];
        foreach (long hash in hashes)
        {
            _hasZero |= hash == 0;
            _places[PlaceOf(hash)] = hash;
        }
    }

    /// <summary>Knows no line.</summary>
    public static KnownLines None { get; } = new([]);

    /// <summary>Reads the hashes of the activities of a feed held true.</summary>
    public static KnownLines Of(WarehouseLoad load, int feedKey)
    {
        using IDataReader reader = load.Read("load/line-hashes", new { feed = feedKey });
        List<long> hashes = [];
        while (reader.Read())
        {
            hashes.Add(reader.GetInt64(0));
        }

        return new KnownLines(hashes);
    }

    /// <summary>Whether a line of that hash is held.</summary>
    public bool Contains(long hash) => hash == 0 ? _hasZero : _places[PlaceOf(hash)] == hash;

    private int PlaceOf(long hash)
    {
        int mask = _places.Length - 1;
        int place = (int)hash & mask;
        while (_places[place] != 0 && _places[place] != hash)
        {
            place = (place + 1) & mask;
        }

        return place;
    }
}
