using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb.Tests.Statements;

public class ParameterSyntaxTests
{
    [Theory]
    [InlineData("select @a, @a_1, @é", "select $a, $a_1, $é")]
    [InlineData("where a=@a and b<@b", "where a=$a and b<$b")]
    [InlineData("'@a' || @a || 'l''été @a'", "'@a' || $a || 'l''été @a'")]
    [InlineData("e'\\'@a' @a E'@a\\\\' @a", "e'\\'@a' $a E'@a\\\\' $a")]
    [InlineData("name'@a\\' @a", "name'@a\\' $a")]
    [InlineData("\"@a\" @a \"x\"\"@a\"", "\"@a\" $a \"x\"\"@a\"")]
    [InlineData("@a -- @a\n@a", "$a -- @a\n$a")]
    [InlineData("@a /* @a /* @a */ @a */ @a", "$a /* @a /* @a */ @a */ $a")]
    [InlineData("$$@a$$ @a $x$ @a $$ $x$ @a", "$$@a$$ $a $x$ @a $$ $x$ $a")]
    [InlineData("$b + @a", "$b + $a")]
    [InlineData("[1] @> [1] and @ -5 = 5 and a @@ b", "[1] @> [1] and @ -5 = 5 and a @@ b")]
    [InlineData("'never closed @a", "'never closed @a")]
    [InlineData("/* never closed @a", "/* never closed @a")]
    [InlineData("a@", "a@")]
    [InlineData("no parameter", "no parameter")]
    [InlineData("", "")]
    public void Names_become_dollar_names_outside_literals_quoted_names_and_comments(string sql, string expected) =>
        Assert.Equal(expected, ParameterSyntax.ToDollar(sql));
}
