using Dapper;
using Evaluation.Etl;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse;
using Evaluation.Warehouse.CodeLists;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Solution.Tests.Declared;

public sealed class WarehouseFileTests
{
    [Fact]
    public void Every_table_is_declared_in_a_file_of_its_name() => Assert.Equal(
        Repository.Ending(".yaml").Where(path => path.StartsWith("warehouse/dictionary/", StringComparison.Ordinal)),
        StarDictionary.Current.Tables.Where(table => !IsDerived(table)).Select(table => $"warehouse/dictionary/{table.Name}.yaml"));

    [Fact]
    public void Every_table_says_its_grain_and_every_column_its_meaning() => Offences.None(
        "A grain or a meaning takes a sentence:",
        StarDictionary.Current.Tables.Where(table => table.Grain.Length < 10).Select(table => table.Name)
            .Concat(StarDictionary.Current.Tables.SelectMany(table => table.Columns.Where(column => column.Meaning.Length < 10).Select(column => $"{table.Name}.{column.Name}: {column.Meaning}"))));

    [Fact]
    public void Every_code_list_reaches_its_table()
    {
        using WarehouseDatabase database = WarehouseDatabase.Open(WarehouseSettings.At(":memory:"), TimeProvider.System);
        new DeclaredLoad(database, TimeProvider.System).Register(PartnerCatalog.Read(PartnerFolder.Shipped(), PartnerFolder.Shipped()), []);
        IReadOnlyList<CodeList> lists = CodeList.Shipped();
        Assert.Equal(
            Repository.Ending(".csv").Where(path => path.StartsWith("warehouse/reference/", StringComparison.Ordinal)),
            lists.Select(list => $"warehouse/reference/{list.Name}.csv"));
        Assert.All(lists, list => Assert.Subset(
            database.Session.Connection.Query<string>($"select code from {list.Table}").ToHashSet(),
            list.Codes.ToHashSet()));
    }

    // The staging table of a fact told by lines has the fact's columns and no file of its own.
    private static bool IsDerived(Table table) =>
        table.Kind == TableKind.Staging && StarDictionary.Current.Tables.Any(fact => fact.FromLines && fact.Name == $"fact_{table.Name["staging_".Length..]}");
}
