namespace Evaluation.Solution.Tests.Sql;

public sealed class SqlFunctionTests
{
    [Fact]
    public void Statements_call_only_functions_that_are_known_to_the_engine() => Offences.None(
        "Not on the list of functions (SqlFunctions); try it on every engine first:",
        from dialect in ProductStatements.Dialects
        from statement in ProductStatements.Of(dialect)
        from function in dialect == "sqlserver" ? SqlFunctions.Of(TransactSql.Read(statement.Text)) : SqlWords.Functions(statement.Text)
        where !SqlFunctions.Allows(dialect, function)
        select $"{statement.Place} for {dialect}: {function}");

    [Fact]
    public void A_function_that_nothing_calls_is_taken_off_the_list_of_its_engine() => Offences.None(
        "Nothing calls:",
        from own in SqlFunctions.Own
        from function in own.Value
        where SqlFunctions.Portable.Contains(function) || !ProductStatements.Of(own.Key).Any(statement => SqlWords.Functions(statement.Text).Contains(function))
        select $"{own.Key}: {function}");

    [Fact]
    public void Both_ways_of_reading_find_the_same_functions() => Offences.None(
        "Words and grammar disagree:",
        from statement in ProductStatements.Of("sqlserver")
        let words = string.Join(' ', SqlWords.Functions(statement.Text))
        let grammar = string.Join(' ', SqlFunctions.Of(TransactSql.Read(statement.Text)))
        where words != grammar
        select $"{statement.Place}: [{words}] [{grammar}]");

    [Theory]
    [InlineData("select Len(code) as n from dim_theme -- lower(code)", "len")]
    [InlineData("insert into journal_text (kind) select cast(trim('lower(') as varchar(4)) as kind", "cast trim")]
    [InlineData("with s (k) as (select 1 as k) select sum(k) over (partition by k) as total from s where k in (1, 2)", "sum")]
    public void Functions_are_told_from_types_tables_and_texts(string sql, string functions)
    {
        Assert.Equal(functions, string.Join(' ', SqlWords.Functions(sql)));
        Assert.Equal(functions, string.Join(' ', SqlFunctions.Of(TransactSql.Read(sql))));
    }

    [Theory]
    [InlineData("select current_timestamp as t", "ParameterlessCall")]
    [InlineData("select iif(k = 1, 2, 3) as n from dim_theme", "IIfCall")]
    [InlineData("select value from string_split('a,b', ',')", "GlobalFunctionTableReference")]
    [InlineData("select @@rowcount as n", "@@rowcount")]
    public void What_only_SQL_Server_calls_is_found(string sql, string function) => Assert.Equal([function], SqlFunctions.Of(TransactSql.Read(sql)));
}
