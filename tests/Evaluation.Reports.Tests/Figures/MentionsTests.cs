using System.Reflection;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Tests.Figures;

public sealed class MentionsTests
{
    [Fact]
    public void There_are_eight_mentions_and_the_compiler_asks_for_each()
    {
        PropertyInfo[] mentions = typeof(Mentions).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        Assert.Equal(8, mentions.Length);
        Assert.All(mentions, mention => Assert.NotNull(mention.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>()));
    }

    [Fact]
    public void An_empty_mention_is_refused_by_its_name()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => SampleDocument.Mentions with { Coverage = " " });
        Assert.StartsWith("[Coverage] must be said, in words: it is empty.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_no_contract_is_refused() => Assert.Throws<ArgumentException>(() => SampleDocument.Mentions with { Contracts = [] });

    [Fact]
    public void No_kind_of_figure_can_be_made_without_mentions()
    {
        Type[] kinds = [.. typeof(Figure).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Figure)))];
        Assert.Equal(["Chart", "KeyFigure", "Portraits", "Table"], kinds.Select(kind => kind.Name).Order());
        Assert.Throws<ArgumentNullException>(() => new KeyFigure("Essai", null!, ValueShape.Whole, new NumberCell(1)));
        Assert.Throws<ArgumentNullException>(() => new Table("Essai", null!, [new("a", "A", ValueShape.Text)], [new Row([new TextCell("a")])]));
    }
}
