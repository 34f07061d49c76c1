using Evaluation.Etl.Checking;
using Evaluation.Etl.Erasing;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Partners.Rows;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Warehouse.CodeLists;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>What the reading of rows needs to know besides the line: the delivery's day and preamble, keys, codes and crosswalks.</summary>
/// <param name="Load">The load.</param>
/// <param name="Feed">The feed.</param>
/// <param name="Places">Where columns stand.</param>
/// <param name="Preamble">What stands above the header.</param>
/// <param name="Day">The day the delivery describes, yyyymmdd; null when only its lines tell.</param>
/// <param name="Unknown">Where unknown values are counted.</param>
public sealed record RowContext(WarehouseLoad Load, Feed Feed, ColumnPlaces Places, IReadOnlyDictionary<string, string> Preamble, int? Day, UnknownValues Unknown)
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyDictionary<string, object>>> Lists = new(() => CodeList.Shipped().ToDictionary(
        list => list.Name,
        list => (IReadOnlyDictionary<string, object>)list.Codes.ToDictionary(code => code, code => (object)code, StringComparer.Ordinal)));

    /// <summary>Members named so far, by dimension and namespace.</summary>
    public MemberBook Members { get; } = new(Load);

    /// <summary>Makes pseudonyms; null when no feed names anybody.</summary>
    public PseudonymKey? Key { get; init; }

    /// <summary>Persons erased, whom no row names again.</summary>
    public ObeyedList Erased { get; init; } = ObeyedList.Nobody;

    /// <summary>Persons named so far, by pseudonym; null while nobody can be.</summary>
    public PseudonymKeys<long>? Beneficiaries { get; private set; }

    /// <summary>Keys of territories.</summary>
    public TerritoryKeys Territories { get; } = new(Load);

    /// <summary>What the current line says of members, heard once it is known to be sound.</summary>
    internal List<(Member Member, object?[] Own, IReadOnlyList<int> Silent)> Heard { get; } = [];

    /// <summary>Starts naming persons, and gives what makes their pseudonyms.</summary>
    /// <exception cref="PseudonymKeyFault">There is no key.</exception>
    internal PseudonymKey NamePersons(string @namespace)
    {
        PseudonymKey key = Key ?? throw new PseudonymKeyFault($"Le flux [{Feed.Code}] nomme des personnes : il faut la clé des pseudonymes.");
        Beneficiaries ??= PersonKeys.Beneficiaries(Load, @namespace, key.KeyId);
        return key;
    }

    /// <summary>Namespace of identifiers, of each partner when the feed's are.</summary>
    internal string Namespace(string name) => Feed.Definition.Identity.PerPartner ? $"{name}:{Feed.Partner.Code}" : name;

    /// <summary>The parser of a column's cells.</summary>
    internal CellParser Parser(Column column, ValueColumn declared) => column switch
    {
        { List: { } list } => Codes(list, declared.Map, column),
        { Reads: ColumnReads.Day } => new DayParser(declared.Formats, declared.AtEnd, declared.IsWholeYear),
        { Reads: ColumnReads.Flag } => declared.Constant is null ? new FlagParser(declared.Yes, declared.No) : new FlagParser(["1"], ["0"]),
        { Type.Name: "text" } when declared.Map is { } map => new CodeParser(column.Name, Feed.Maps[map], new Dictionary<string, object>(), CodeParser.Unknown, Unknown),
        { Type.Name: "text" } when declared.IsSiret => new SiretParser(),
        { Type.Name: "text" } => new TextParser(column.Type.Size, declared.Cut, declared.NamesNobody),
        _ => new NumberParser(column, declared),
    };

    /// <summary>The parser of codes of one of our lists.</summary>
    internal CodeParser Codes(string list, string? map, Column column)
    {
        bool keys = column.Type.Name == "int";
        IReadOnlyDictionary<string, object> ours = keys
            ? CodeKeys.Read(Load, list == "need_measures" ? "dim_need_measure" : $"dim_{list.TrimEnd('s')}").ToDictionary(pair => pair.Key, pair => (object)pair.Value, StringComparer.Ordinal)
            : Lists.Value[list];
        return new CodeParser(list, map is null ? null : Feed.Maps[map], ours, keys ? 0 : CodeParser.Unknown, Unknown);
    }
}
