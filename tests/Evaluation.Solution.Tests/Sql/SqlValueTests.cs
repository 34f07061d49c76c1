namespace Evaluation.Solution.Tests.Sql;

public sealed class SqlValueTests
{
    [Fact]
    public void Statements_have_the_same_result_on_every_engine() => Offences.None(
        "Types or values differ from one engine to the next; see databases.md:",
        from dialect in ProductStatements.Dialects
        from statement in ProductStatements.Of(dialect)
        from difference in SqlValues.In(TransactSql.Read(statement.Text))
        select $"{statement.Place} for {dialect}: {difference}");

    [Theory]
    [InlineData("select cast(sum(supports) as bigint) as n from fact_activity", "sum(x): write sum(cast(x as bigint))")]
    [InlineData("select sum(cast(supports as bigint)) as n from fact_activity", "sum: cast it to bigint")]
    [InlineData("select count(*) as n from fact_activity having count(*) > 1", "count: cast it to bigint")]
    [InlineData("select supports / participants as n from fact_activity", "a / b: write 1.0 * a / nullif(b, 0)")]
    [InlineData("select code from dim_theme where label_fr = 'Thème'", "[Thème] is not plain ASCII: pass it in")]
    public void A_difference_is_found(string sql, string difference) => Assert.Equal([difference], SqlValues.In(TransactSql.Read(sql)));

    [Theory]
    [InlineData("select cast(sum(cast(supports as bigint)) as bigint) as n, cast(count(*) as bigint) as c from fact_activity group by kind_key having count(*) > 1")]
    [InlineData("select 1.0 * supports / nullif(participants, 0) as n from fact_activity -- été")]
    public void What_is_the_same_passes(string sql) => Assert.Empty(SqlValues.In(TransactSql.Read(sql)));
}
