using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Keys;

namespace Evaluation.Etl.Mapping;

/// <summary>Where a line describes a structure.</summary>
public sealed class StructurePlaces(StructureColumns columns, ColumnPlaces places)
{
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

        StructureKeys.Seen structure = structures.Of(id);
        structure.Hear(stamp, line.Text(_name), Fit(line.Text(_siret), 14), line.Text(_type), Fit(line.Text(_commune), 12));
        return structure.Key;
    }

    private static ReadOnlySpan<char> Fit(ReadOnlySpan<char> text, int longest) => text[..Math.Min(text.Length, longest)];
}
