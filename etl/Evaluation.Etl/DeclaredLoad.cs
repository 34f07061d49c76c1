using Evaluation.Declared;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Structures;
using Evaluation.Warehouse;
using Evaluation.Warehouse.CodeLists;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;
using Evaluation.Warehouse.Territories;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Etl;

/// <summary>Tells the warehouse what is declared: geography, code lists, partners and feeds, calendars, and every text behind them. One load when anything is new, none otherwise.</summary>
public sealed class DeclaredLoad(WarehouseDatabase database, TimeProvider clock)
{
    private const string CodeListKind = "code_list";

    /// <summary>Registers what changed.</summary>
    /// <param name="catalog">Partners and feeds.</param>
    /// <param name="texts">Other texts: settings, plans, contracts.</param>
    /// <returns>The texts that were new.</returns>
    /// <exception cref="DefinitionFaultException">A text changed under the same version.</exception>
    public IReadOnlyList<DeclaredText> Register(PartnerCatalog catalog, IReadOnlyList<DeclaredText> texts)
    {
        IReadOnlyList<DeclaredText> changes = RegisterTexts(catalog, texts);
        new GeographyLoad(database, clock).LoadMissing();
        return changes;
    }

    /// <summary>Looks at what would be registered, and registers nothing.</summary>
    /// <param name="catalog">Partners and feeds.</param>
    /// <param name="texts">Other texts: settings, plans, contracts.</param>
    /// <returns>The texts that would be new.</returns>
    /// <exception cref="DefinitionFaultException">A text changed under the same version.</exception>
    public IReadOnlyList<DeclaredText> Check(PartnerCatalog catalog, IReadOnlyList<DeclaredText> texts) => Changes(CodeList.Shipped(), catalog, texts);

    /// <summary>Registers what changed, the geography apart.</summary>
    internal IReadOnlyList<DeclaredText> RegisterTexts(PartnerCatalog catalog, IReadOnlyList<DeclaredText> texts)
    {
        IReadOnlyList<CodeList> lists = CodeList.Shipped();
        IReadOnlyList<DeclaredText> changes = Changes(lists, catalog, texts);
        if (changes.Count > 0)
        {
            Load(catalog, lists, changes);
        }

        return changes;
    }

    private IReadOnlyList<DeclaredText> Changes(IReadOnlyList<CodeList> lists, PartnerCatalog catalog, IReadOnlyList<DeclaredText> texts) => DeclaredTexts.Changes(
        database.Session,
        [.. lists.Select(list => new DeclaredText(CodeListKind, list.Name, null, $"warehouse/reference/{list.Name}.csv", list.Text)), .. catalog.Texts, .. texts]);

    private void Load(PartnerCatalog catalog, IReadOnlyList<CodeList> lists, IReadOnlyList<DeclaredText> changes)
    {
        using WarehouseLoad load = database.BeginLoad(LoadKind.Declared, Subject(changes));
        foreach (CodeList list in lists.Where(list => changes.Any(text => text.Kind == CodeListKind && text.Name == list.Name)))
        {
            new VersionedRows(load, StarDictionary.Current[list.Table], list.Identity).Apply(list.Rows);
        }

        IReadOnlyDictionary<string, (int Partner, int Feed)> keys = new PartnerKeys(load).Register([GeographyLoad.Feed, .. catalog.Identities]);
        Expect(load, catalog, keys);
        foreach (DeclaredText merges in changes.Where(text => text.Kind == StructureMerges.Kind))
        {
            new StructureMerging(load).Apply(StructureMerges.Of(merges.Text).Decided);
        }

        DeclaredTexts.Write(load, changes);
        load.Complete(LoadOutcome.Nothing);
    }

    private static void Expect(WarehouseLoad load, PartnerCatalog catalog, IReadOnlyDictionary<string, (int Partner, int Feed)> keys)
    {
        IReadOnlyList<object?[]> rows =
        [
            .. from pair in catalog.Expected
               from period in pair.Expected.Periods()
               select new object?[] { keys[pair.Feed.Code].Feed, DateKey.From(period.From), DateKey.From(period.To), DateKey.From(period.Due) },
        ];
        VersionedRows expected = new(load, StarDictionary.Current["fact_expected_delivery"], "feed_key", "period_from", "period_to");
        expected.Apply(rows);
        expected.CloseAbsent(rows);
    }

    private static string Subject(IReadOnlyList<DeclaredText> changes)
    {
        string names = string.Join(", ", changes.Select(text => $"{text.Kind} {text.Name}"));
        return names.Length > 190 ? $"{names[..190]}…" : names;
    }
}
