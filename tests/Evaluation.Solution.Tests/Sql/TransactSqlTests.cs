namespace Evaluation.Solution.Tests.Sql;

public sealed class TransactSqlTests
{
    [Fact]
    public void Every_statement_parses_as_SQL_Server_reads_it() => Offences.None(
        "SQL Server does not read this:",
        from statement in ProductStatements.Of("sqlserver")
        from error in TransactSql.Read(TransactSqlNames.Adapt(statement.Text)).Errors
        select $"{statement.Place}: {error}");

    [Fact]
    public void Every_statement_names_its_tables_and_columns_as_SQL_Server_wants() => Offences.None(
        "SQL Server does not run this:",
        from statement in ProductStatements.Of("sqlserver")
        from trap in TransactSqlTraps.In(TransactSql.Read(TransactSqlNames.Adapt(statement.Text)))
        select $"{statement.Place}: {trap}");

    [Theory]
    [InlineData("insert into staging_closing (row_key) with held as (select activity_key from fact_activity) select activity_key from held")]
    [InlineData("select code from dim_theme limit 1")]
    [InlineData("select label_fr || code as label from dim_theme")]
    [InlineData("select cast(theme_key as bigint)::int as k from dim_theme")]
    [InlineData("select key from dim_theme")]
    [InlineData("select theme_key = 1 as is_first, case when theme_key = 1 then a = b end as x from dim_theme")]
    public void What_SQL_Server_does_not_read_is_found(string sql) => Assert.NotEmpty(TransactSql.Read(TransactSqlNames.Adapt(sql)).Errors);

    [Theory]
    [InlineData("select code from dim_themes", "[dim_themes] is no table of the schema")]
    [InlineData("select s.code as code from (select code from dim_theme order by code offset 0 rows) as s", "an inner query can't be ordered")]
    [InlineData("with s as (select theme_key + 1 from dim_theme) select code from s", "column 1:19 of an inner query has no name")]
    public void What_SQL_Server_reads_and_does_not_run_is_found(string sql, string trap)
    {
        TransactSql statement = TransactSql.Read(TransactSqlNames.Adapt(sql));
        Assert.Empty(statement.Errors);
        Assert.Equal([trap], TransactSqlTraps.In(statement));
    }
}
