using Evaluation.Declared;
using Evaluation.Testing;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Dialects.DuckDb;
using Evaluation.Warehouse.Dialects.PostgreSql;
using Evaluation.Warehouse.Dialects.SqlServer;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Tests.Schema;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("duckdb")]
    [InlineData("postgresql")]
    [InlineData("citus")]
    [InlineData("sqlserver")]
    public void The_dictionary_renders_the_statements_that_make_the_star(string name)
    {
        Dialect dialect = new Dialect[] { new DuckDbDialect(), new PostgreSqlDialect(), new CitusDialect(), new SqlServerDialect() }.Single(dialect => dialect.Code == name);
        IEnumerable<string> statements = StarDictionary.Current.Tables.SelectMany(dialect.CreateTable).Select(dialect.Adapt);
        ExpectedFile.Matches($"star.{name}.expected.sql", string.Join(";\n", statements.Select(statement => statement.Replace(", ", ",\n  ", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_table_and_column_of_the_dictionary_says_what_it_is()
    {
        Assert.All(StarDictionary.Current.Tables, table => Assert.EndsWith(".", table.Grain, StringComparison.Ordinal));
        Assert.All(StarDictionary.Current.Tables.SelectMany(table => table.Columns), column => Assert.EndsWith(".", column.Meaning, StringComparison.Ordinal));
    }

    [EveryDatabase]
    public void A_schema_made_twice_is_the_same_and_is_journalled_once(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        IReadOnlyList<string> first;
        using (WarehouseDatabase database = warehouse.Open())
        {
            first = Columns(database);
        }

        using WarehouseDatabase again = warehouse.Open();
        Assert.Equal(first, Columns(again));
        Assert.Equal("1", TestWarehouse.Value(again, "select count(*) from journal_schema"));
        Assert.Equal("13149|20100101|20451231", TestWarehouse.Value(again, "select count(*), min(date_key), max(date_key) from dim_date"));
        Assert.Equal("0|unknown", TestWarehouse.Value(again, "select territory_key, territory_type from dim_territory"));
    }

    [EveryDatabase]
    public void The_schema_made_has_the_tables_and_columns_of_the_dictionary(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        using WarehouseDatabase database = warehouse.Open();
        Assert.Equal(
            StarDictionary.Current.Tables.Where(table => table.Kind != TableKind.Staging).SelectMany(table => table.Columns.Select(column => $"{table.Name}|{column.Name}|{(column.Nullable ? "YES" : "NO")}")).Order(StringComparer.Ordinal),
            Columns(database).Select(column => string.Join('|', column.Split('|')[..3])).Order(StringComparer.Ordinal));
    }

    [EveryDatabase]
    public void A_table_and_a_column_that_an_older_warehouse_lacks_are_restored_and_journalled(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        using (warehouse.Open())
        {
        }

        warehouse.Run("drop table fact_need", "alter table fact_activity drop column redirections");
        using WarehouseDatabase upgraded = warehouse.Open();
        string[] restored = [.. Columns(upgraded).Select(column => string.Join('|', column.Split('|')[..2]))];
        Assert.Contains("fact_activity|redirections", restored);
        Assert.Contains("fact_need|value", restored);
        Assert.Equal("1\n2", TestWarehouse.Value(upgraded, "select schema_version from journal_schema order by 1"));
        Assert.Equal("1", TestWarehouse.Value(upgraded, "select count(distinct sha256) from journal_schema"));
    }

    [EveryDatabase]
    public void Rows_held_before_an_upgrade_stay(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.FewCommunes);
        warehouse.Run("alter table dim_territory drop column name");
        using WarehouseDatabase upgraded = warehouse.Open();
        Assert.Equal("1", TestWarehouse.Value(upgraded, "select count(*) from dim_territory where territory_type = 'departement' and code = '26' and name is null"));
    }

    [EveryDatabase]
    public void A_column_this_program_does_not_know_is_refused_in_a_sentence(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        using (warehouse.Open())
        {
        }

        warehouse.Run("alter table fact_activity add hologram int");
        WarehouseFault fault = Assert.Throws<WarehouseFault>(warehouse.Open);
        Assert.Equal("L'entrepôt a une colonne [fact_activity.hologram] que ce programme ne connaît pas : il a été écrit par une version plus récente. Installez cette version, ou restaurez la sauvegarde de l'entrepôt.", fault.Message);
    }

    [EveryDatabase]
    public void A_table_that_is_not_ours_is_left_alone(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        string notes = engine.Equals(TestEngine.DuckDb) ? "notes" : "evaluation.notes";
        warehouse.Run(engine.Equals(TestEngine.DuckDb) ? [] : ["create schema evaluation"]);
        warehouse.Run($"create table {notes} (words varchar(20))", $"insert into {notes} values ('à garder')");
        using WarehouseDatabase database = warehouse.Open();
        Assert.Equal("à garder", TestWarehouse.Value(database, $"select words from {notes}"));
        Assert.Equal("0|unknown", TestWarehouse.Value(database, "select territory_key, territory_type from dim_territory"));
        Assert.Equal("13149", TestWarehouse.Value(database, "select count(*) from dim_date"));
    }

    [Fact]
    public void A_dictionary_that_is_wrong_tells_all_its_faults()
    {
        const string Wrong = "table: fait_activite\nkind: fact\ngrain: x\ncolumns:\n  a: { type: float, meaning: m }\n  b: { type: int, meaning: m, unit: minutes }\n";
        DefinitionFaultException faults = Assert.Throws<DefinitionFaultException>(() => StarDictionary.Read([("fait.yaml", Wrong)]));
        ExpectedFile.Matches("wrong-dictionary.faults.txt", faults.Message);
    }

    private static IReadOnlyList<string> Columns(WarehouseDatabase database) => TestWarehouse.Rows(
        database.Session,
        $"select TABLE_NAME, COLUMN_NAME, IS_NULLABLE, DATA_TYPE from INFORMATION_SCHEMA.COLUMNS where TABLE_SCHEMA = '{database.Session.Dialect.Schema}' order by TABLE_NAME, ORDINAL_POSITION");
}
