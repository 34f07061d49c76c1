using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Tests.Printing;

public sealed class LineBalanceTests
{
    [Fact]
    public void The_lines_of_a_delivery_are_a_sum_without_what_is_nothing() =>
        Assert.Equal("24\u202f000 lues = 23\u202f966 chargées + 5 écartées + 29 rejetées", LineBalance.Of(24_000, 23_966, 0, 0, 5, 29));

    [Fact]
    public void One_line_is_in_the_singular() => Assert.Equal("2 lues = 1 chargée + 1 rejetée", LineBalance.Of(2, 1, 0, 0, 0, 1));

    [Fact]
    public void A_header_alone_has_no_line() => Assert.Equal("0 lue", LineBalance.Of(0, 0, 0, 0, 0, 0));
}
