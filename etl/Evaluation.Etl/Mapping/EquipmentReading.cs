using Evaluation.Etl.Checking;
using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Reads the equipment used in an activity, each kind once.</summary>
internal sealed class EquipmentReading
{
    private readonly CodesReading _codes;
    private readonly CodeTexts _texts;

    /// <summary>Finds the declared columns.</summary>
    internal EquipmentReading(CodeColumn columns, CodeMap map, ColumnPlaces places, UnknownValues unknown)
    {
        _texts = new CodeTexts("equipment", map, unknown);
        _codes = new CodesReading(columns, places, _texts.Lookup);
    }

    /// <summary>Keys of the current line, with the text of those unknown.</summary>
    internal IReadOnlyList<(int Key, string? Raw)> Codes => _codes.Codes;

    /// <summary>Reads the current line.</summary>
    internal void Read(LineValues line) => _codes.Read(line);

    /// <summary>Adds it to the hash of the row; an activity that tells none is as it was before any was read.</summary>
    internal void Hash(ContentHash hash) => _codes.Hash(hash);

    /// <summary>Adds codes read to a batch.</summary>
    internal void AddTo(ActivityBatch batch, int lineNumber, IReadOnlyList<(int Key, string? Raw)> codes)
    {
        foreach ((int key, string? raw) in codes)
        {
            batch.Equipment.Add(new StagedEquipment(lineNumber, _texts.Text(key), raw));
        }
    }
}
