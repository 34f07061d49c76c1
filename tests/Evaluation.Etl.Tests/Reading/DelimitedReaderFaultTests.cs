using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Reading;

public sealed class DelimitedReaderFaultTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n\n")]
    public void An_empty_file_is_refused(string text) =>
        Assert.Equal("le fichier est vide\u00a0: pas même une ligne d'en-tête", DelimitedText.Fault(text).Message);

    [Fact]
    public void A_wrong_separator_is_named() =>
        Assert.Equal(
            "ligne [1]\u00a0: l'en-tête n'a qu'une colonne avec le séparateur déclaré [,]\u00a0; le fichier semble utiliser le point-virgule [;]",
            DelimitedText.Fault("id;date;commune\n1;2;3\n").Message);

    [Fact]
    public void Bytes_that_are_not_utf_8_are_refused_with_their_line()
    {
        byte[] bytes = [.. "a,b\n1,2\n3,\"deux\nlignes "u8, 0xE9, .. "\"\n"u8];
        Assert.Equal(
            "ligne [4]\u00a0: octet [E9] qui n'est pas de l'UTF-8\u00a0: le fichier semble en Windows-1252\u00a0; enregistrez-le en «\u00a0CSV UTF-8\u00a0» ou déclarez encoding: windows-1252 dans le flux",
            DelimitedText.Fault(bytes).Message);
    }

    [Fact]
    public void A_utf_16_file_is_refused() =>
        Assert.Contains("UTF-16", DelimitedText.Fault([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a,b\n1,2\n")]).Message, StringComparison.Ordinal);

    [Fact]
    public void A_utf_8_file_declared_windows_1252_is_refused() =>
        Assert.Contains("déclare en Windows-1252", DelimitedText.Fault(Encoding.UTF8.GetBytes("\uFEFFa,é\n"), new DelimitedFormat { Encoding = "windows-1252" }).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a,b\n1,2\n3,\04\n", 3)]
    [InlineData("a,b\n1,\"2\n\0\"\n", 3)]
    [InlineData("a\0,b\n", 1)]
    public void A_nul_byte_is_refused_with_its_line(string text, int line) =>
        Assert.Equal((line, true), (DelimitedText.Fault(text).Line, DelimitedText.Fault(text).Sentence.StartsWith("octet nul", StringComparison.Ordinal)));

    [Fact]
    public void A_quote_never_closed_is_refused_where_it_opens() =>
        Assert.Equal(
            "ligne [3]\u00a0: un guillemet (\") ouvert au champ 2 n'est jamais refermé\u00a0: doublez-le s'il fait partie du texte",
            DelimitedText.Fault("a,b\n1,2\n3,\"4\n5,6\n").Message);

    [Fact]
    public void A_quote_closed_by_that_of_a_later_line_is_refused_with_both_lines() =>
        Assert.Equal(
            "ligne [4]\u00a0: du texte suit le guillemet (\") qui ferme un champ\u00a0; le guillemet ouvert ligne 2, champ 1, n'est sans doute pas à sa place",
            DelimitedText.Fault("a,b\n\"1,2\n3,4\n5,\"6\"\n").Message);

    [Theory]
    [InlineData("a,b\n1,2\nx", "ligne dépasse 1 Mio")]
    [InlineData("a,b\n1,2\nx,\"y", "guillemet (\") ouvert au champ 2")]
    public void A_line_of_100_MB_ends_quickly_in_flat_memory(string start, string sentence)
    {
        using RepeatedStream stream = new(Encoding.UTF8.GetBytes(start), (byte)'x', 100_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        DeliveryFault fault = Assert.Throws<DeliveryFault>(() =>
        {
            using DelimitedReader reader = new(stream, new DelimitedFormat());
            DelimitedText.Lines(reader);
        });
        Assert.Equal(3, fault.Line);
        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
        Assert.InRange(stream.Position, 0, 3_000_000);
    }

    [Fact]
    public void Too_many_fields_are_refused() =>
        Assert.Contains("plus de 4096 champs", DelimitedText.Fault("a,b\n" + new string(',', 5000) + "\n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0 }, "classeur")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "gzip")]
    public void A_file_of_another_kind_is_named(byte[] bytes, string kind) =>
        Assert.Contains(kind, DelimitedText.Fault(bytes).Message, StringComparison.Ordinal);

    [Fact]
    public void Lines_that_end_with_a_carriage_return_alone_are_refused() =>
        Assert.Contains("retours chariot", DelimitedText.Fault("a;b\r1;2\r3;4\r").Message + DelimitedText.Fault("a\rb\r").Message, StringComparison.Ordinal);
}
