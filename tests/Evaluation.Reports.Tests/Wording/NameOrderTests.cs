using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Tests.Wording;

public sealed class NameOrderTests
{
    [Fact]
    public void Names_come_as_in_lists_of_communes()
    {
        string[] listed = ["Arrènes", "Ars", "L'Église-aux-Bois", "Évaux-les-Bains", "Fursac", "Saint-Aubin", "Saint-Étienne-de-Fursac", "Sainte-Feyre", "La Souterraine"];
        Assert.Equal(listed, listed.Reverse().OrderBy(NameOrder.Key, StringComparer.Ordinal));
    }
}
