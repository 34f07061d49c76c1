using System.Globalization;
using System.Runtime.InteropServices;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Where a line describes a structure.</summary>
public sealed class StructurePlaces(StructureColumns columns, ColumnPlaces places)
{
    private const int LongestId = 80;

    private readonly int _commune = places.Optional(columns.Commune);
    private readonly int[] _id = places.Of(columns.Id);
    private readonly int _name = places.Optional(columns.Name);
    private readonly int _siret = places.Optional(columns.Siret);
    private readonly int _type = places.Optional(columns.Type);

    /// <summary>Hears what the line says of its structure.</summary>
    /// <returns>The key of the structure; 0 when the line names none.</returns>
    public int Hear(LineValues line, StructureKeys structures, long stamp)
    {
        ReadOnlySpan<char> id = line.First(_id);
        if (id.IsEmpty)
        {
            return 0;
        }

        StructureKeys.Seen structure = structures.Of(id.Length <= LongestId ? id : Shortened(id));
        structure.Hear(stamp, Fit(line.Text(_name), 200), Fit(line.Text(_siret), 14), Fit(line.Text(_type), 40), Fit(line.Text(_commune), 12));
        return structure.Key;
    }

    // Its start tells a person which one it is, the hash of the whole keeps it apart from those that start the same.
    private static string Shortened(ReadOnlySpan<char> id) =>
        string.Create(CultureInfo.InvariantCulture, $"{id[..(LongestId - 17)]}#{XxHash64.Of(MemoryMarshal.AsBytes(id), 0):x16}");

    private static ReadOnlySpan<char> Fit(ReadOnlySpan<char> text, int longest) => text[..Math.Min(text.Length, longest)];
}
