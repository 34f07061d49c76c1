using Evaluation.Warehouse.Dialects.Appending;

namespace Evaluation.Warehouse.Tests.Dialects.Appending;

public sealed class StoredTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Médiathèque de Bécherel 📚", "Médiathèque de Bécherel 📚")]
    [InlineData("a\0b\0", "a\uFFFDb\uFFFD")]
    [InlineData("cut 📚", "cut 📚")]
    public void What_no_engine_or_not_every_engine_holds_is_replaced_where_it_stood(string text, string expected) => Assert.Equal(expected, StoredText.Of(text));

    [Fact]
    public void Half_of_a_pair_is_replaced()
    {
        Assert.Equal("cut \uFFFD", StoredText.Of("cut \uD83D"));
        Assert.Equal("\uFFFD first", StoredText.Of("\uDCDA first"));
        Assert.Equal("\uFFFD📚", StoredText.Of("\uD83D\uD83D\uDCDA"));
    }

    [Fact]
    public void A_text_that_can_be_held_is_not_copied()
    {
        string text = "Atelier « Mes démarches »";
        Assert.Same(text, StoredText.Of(text));
    }
}
