using System.Data;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Conforming;

/// <summary>The lines of a feed that are held as they were delivered, by hash: such a line needs no reading. Eight bytes a line.</summary>
public sealed class KnownLines
{
    private readonly long[] _hashes;

    private KnownLines(long[] hashes) => _hashes = hashes;

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

        hashes.Sort();
        return new KnownLines([.. hashes]);
    }

    /// <summary>Whether a line of that hash is held.</summary>
    public bool Contains(long hash) => _hashes.Length > 0 && Array.BinarySearch(_hashes, hash) >= 0;
}
