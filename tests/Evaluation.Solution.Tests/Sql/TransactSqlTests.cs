using System.Text.RegularExpressions;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Schema;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Evaluation.Solution.Tests.Sql;

public sealed partial class TransactSqlTests
{
    private static readonly Dialect Server = Dialect.Of(Engine.SqlServer);

    [Fact]
    public void Every_statement_parses_as_SQL_Server_reads_it() => Offences.None(
        "SQL Server does not read this:",
        from statement in ProductStatements.Of("sqlserver")
        from error in TransactSql.Read(Adapt(statement.Text)).Errors
        select $"{statement.Place}: {error}");

    [Fact]
    public void Every_statement_names_its_tables_and_columns_as_SQL_Server_wants() => Offences.None(
        "SQL Server does not run this:",
        from statement in ProductStatements.Of("sqlserver")
        from trap in TransactSqlTraps.In(TransactSql.Read(Adapt(statement.Text)))
        select $"{statement.Place}: {trap}");

    [Fact]
    public void Respelling_a_statement_changes_no_text_in_it() => Offences.None(
        "A text is no longer the same for SQL Server:",
        from statement in ProductStatements.Of("sqlserver")
        where !Texts(statement.Text).SequenceEqual(Texts(Adapt(statement.Text)))
        select statement.Place);

    [Fact]
    public void Every_table_and_column_is_made_as_SQL_Server_reads_it() => Offences.None(
        "SQL Server does not read this:",
        from table in StarDictionary.Current.Tables
        from sql in Server.CreateTable(table).Concat(table.Columns.Select(column => Server.AddColumn(table, column)))
        from error in TransactSql.Read(Adapt(sql)).Errors
        select $"{sql}: {error}");

    [Fact]
    public void What_the_dialect_itself_says_is_read_by_SQL_Server()
    {
        string[] statements = [.. Repository.ProductCode.Where(path => path.Contains("/Dialects/SqlServer/")).SelectMany(StringLiterals.Of).Where(text => Statement().IsMatch(text))];
        Assert.NotEmpty(statements);
        Offences.None(
            "SQL Server does not read this:",
            from sql in statements
            from error in TransactSql.Read(Hole().Replace(sql, "x1")).Errors
            select $"{sql}: {error}");
    }

    [Theory]
    [InlineData("insert into staging_closing (row_key) with held as (select activity_key from fact_activity) select activity_key from held")]
    [InlineData("select code from dim_theme limit 1")]
    [InlineData("select label_fr || code as label from dim_theme")]
    [InlineData("select cast(theme_key as bigint)::int as k from dim_theme")]
    [InlineData("select key from dim_theme")]
    [InlineData("select theme_key = 1 as is_first, case when theme_key = 1 then a = b end as x from dim_theme")]
    public void What_SQL_Server_does_not_read_is_found(string sql) => Assert.NotEmpty(TransactSql.Read(Adapt(sql)).Errors);

    [Theory]
    [InlineData("select table_name from information_schema.columns", "[information_schema.columns] is no table of the schema")]
    [InlineData("select code from dim_themes", "[dim_themes] is no table of the schema")]
    [InlineData("select s.code as code from (select code from dim_theme order by code offset 0 rows) as s", "an inner query can't be ordered")]
    [InlineData("with s as (select theme_key + 1 from dim_theme) select code from s", "column 1:19 of an inner query has no name")]
    public void What_SQL_Server_reads_and_does_not_run_is_found(string sql, string trap)
    {
        TransactSql statement = TransactSql.Read(Adapt(sql));
        Assert.Empty(statement.Errors);
        Assert.Equal([trap], TransactSqlTraps.In(statement));
    }

    private static IEnumerable<string> Texts(string sql) => TransactSql.Read(sql).All<StringLiteral>().Select(text => text.Value);

    private static string Adapt(string sql) => Server.Adapt(sql);

    // Tables are made in another test, where their columns are known.
    [GeneratedRegex(@"^\s*(select|insert|update|delete|declare|set|if|exec|create\s+(?!table)|drop|with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
