using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Tests.Deliveries;

namespace Evaluation.Etl.Tests.Reading;

/// <summary>Headers that stand lower, that are absent, that repeat a name or leave one out.</summary>
public sealed class DelimitedHeaderTests
{
    [Fact]
    public void A_file_without_a_header_has_the_names_declared_and_its_first_line_is_a_line()
    {
        using DelimitedReader reader = Open("1,a\n\n2,b\n", new DelimitedFormat { Header = ["id", "nom"] });
        Assert.Equal(["id", "nom"], reader.Columns);
        Assert.Equal(["1: 1|a", "3: 2|b"], DelimitedText.Lines(reader));
    }

    [Theory]
    [InlineData(2, "Export du 3 mars\nsource ; x\nid;nom\n1;a\n", 4)]
    [InlineData(0, "\n\r\nid;nom\n1;a\n", 4)]
    [InlineData(2, "titre\n\n\nid;nom\n1;a\n", 5)]
    public void Lines_above_the_header_are_left_out(int skipped, string text, int line)
    {
        using DelimitedReader reader = Open(text, new DelimitedFormat { Separator = ';', SkippedLines = skipped });
        Assert.Equal(["id", "nom"], reader.Columns);
        Assert.Equal([$"{line}: 1|a"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void A_cell_without_a_name_is_named_by_its_place_and_spaces_around_names_go()
    {
        using DelimitedReader reader = Open(",\u00a0id ,nom,\n0,1,a,\n", new DelimitedFormat());
        Assert.Equal(["(colonne 1)", "id", "nom", "(colonne 4)"], reader.Columns);
        Assert.Equal(["2: 0|1|a|"], DelimitedText.Lines(reader));
    }

    [Fact]
    public void A_name_that_comes_again_is_numbered_where_the_feed_says_so()
    {
        using DelimitedReader asIs = Open("a,b,a,a\n", new DelimitedFormat());
        using DelimitedReader numbered = Open("a,b,a,a\n", new DelimitedFormat { NumbersRepeated = true });
        Assert.Equal(["a", "b", "a", "a"], asIs.Columns);
        Assert.Equal(["a", "b", "a (2)", "a (3)"], numbered.Columns);
    }

    [Fact]
    public void Another_separator_is_told_by_the_first_line_of_a_file_without_a_header() =>
        Assert.Equal("ligne [1]\u00a0: la première ligne n'a qu'une colonne avec le séparateur déclaré [,]\u00a0; le fichier semble utiliser le point-virgule [;]", Fault("1;a\n", new DelimitedFormat { Header = ["id", "nom"] }));

    [Theory]
    [InlineData("")]
    [InlineData("titre\nsous-titre\n")]
    public void A_file_that_ends_before_its_header_is_refused(string text) =>
        Assert.Equal("le fichier est vide\u00a0: pas même une ligne d'en-tête", Fault(text, new DelimitedFormat { SkippedLines = 2 }));

    [Fact]
    public void The_archived_copy_of_a_file_without_a_header_reads_as_the_file_did()
    {
        using TemporaryFolder folder = new();
        DelimitedFormat format = new() { Header = ["id", "nom"], SkippedLines = 1 };
        using DelimitedReader file = Open("titre\n1,a\n\n2,b\n", format);
        string sha = ArchivedCopy.Of(file, folder.Path, width: 2, personalColumn: 1);
        using DelimitedReader copy = new(new DeliveryArchive(folder.Path).Open(sha), format.ForCopy());
        Assert.Equal(["2: 1|p", "4: 2|p"], DelimitedText.Lines(copy).Select(line => System.Text.RegularExpressions.Regex.Replace(line, "p:[0-9a-f:]+", "p")));
    }

    private static DelimitedReader Open(string text, DelimitedFormat format) => DelimitedText.Open(Encoding.UTF8.GetBytes(text), format);

    private static string Fault(string text, DelimitedFormat format) => DelimitedText.Fault(Encoding.UTF8.GetBytes(text), format).Message;
}
