using Evaluation.Etl.Checking;
using Evaluation.Etl.Conforming;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Reads what the help led to: how far the person managed alone, where they were redirected, the level of a workshop.</summary>
internal sealed class EffectReading
{
    private readonly EffectText? _autonomy;
    private readonly FlagReading? _oriented;
    private readonly EffectText? _redirectionKind;
    private readonly EffectText? _workshopLevel;

    /// <summary>Finds the declared columns.</summary>
    internal EffectReading(ActivityColumns columns, IReadOnlyDictionary<string, CodeMap> maps, ColumnPlaces places, UnknownValues unknown)
    {
        _autonomy = Texts("autonomy", columns.Autonomy);
        _oriented = columns.Oriented is { } oriented ? new FlagReading("oriented", oriented, places, unknown) : null;
        _redirectionKind = Texts("redirection_kind", columns.RedirectionKind);
        _workshopLevel = Texts("workshop_level", columns.WorkshopLevel);

        EffectText? Texts(string list, CodeColumn? column) => column is null ? null : new EffectText(
            new CodeTexts(list, maps[column.Map], unknown),
            places[column.Columns[0]],
            column.When is null ? null : new ConditionReading(column.When, places));
    }

    /// <summary>Whether the feed tells any of it.</summary>
    internal static bool IsDeclared(ActivityColumns columns) =>
        columns is not { Autonomy: null, Oriented: null, RedirectionKind: null, WorkshopLevel: null };

    /// <summary>Reads the current line.</summary>
    internal StagedEffect Read(LineValues line, int lineNumber) => new(lineNumber, _autonomy?.Of(line), _oriented?.Of(line), _redirectionKind?.Of(line), _workshopLevel?.Of(line));

    /// <summary>Adds what was read to the hash of the row.</summary>
    internal static void Hash(in StagedEffect effect, ContentHash hash)
    {
        hash.Add(effect.Autonomy);
        hash.Add(effect.Oriented);
        hash.Add(effect.RedirectionKind);
        hash.Add(effect.WorkshopLevel);
    }

    private sealed record EffectText(CodeTexts Texts, int Place, ConditionReading? When)
    {
        internal string? Of(LineValues line) => When?.Holds(line) == false ? null : Texts.Of(line.Text(Place));
    }
}
