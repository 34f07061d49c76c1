using System.Text;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Warehouse.Tests.Rows;

public sealed class XxHash64Tests
{
    [Theory]
    [InlineData("", 0xEF46DB3751D8E999)]
    [InlineData("a", 0xD24EC4F1A98C6E5B)]
    [InlineData("abc", 0x44BC2CF5AD770999)]
    [InlineData("Nobody inspects the spammish repetition", 0xFBCEA83C8A378BF1)]
    public void The_published_test_values_come_out(string text, ulong expected) =>
        Assert.Equal(expected, (ulong)XxHash64.Of(Encoding.UTF8.GetBytes(text), 0));

    [Fact]
    public void Another_seed_gives_another_hash() =>
        Assert.NotEqual(XxHash64.Of("a"u8, 0), XxHash64.Of("a"u8, 1));
}
