using System.IO.Compression;
using System.Text;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Tests.Reading;

public sealed class WorkbookReaderFaultTests
{
    [Theory]
    [InlineData("", "le fichier est vide")]
    [InlineData("id;date\n1;2\n", "le fichier n'est pas un classeur Excel (.xlsx)")]
    [InlineData("PK\u0003\u0004 not a zip at all", "le fichier n'est pas un classeur Excel (.xlsx), ou il est abîmé\u00a0: rouvrez-le et enregistrez-le de nouveau")]
    public void A_file_that_is_no_workbook_is_refused(string text, string sentence) =>
        Assert.Equal(sentence, Fault(Encoding.Latin1.GetBytes(text)).Message);

    [Fact]
    public void An_encrypted_workbook_and_an_old_one_are_told_apart()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Contains("(.xls)", Fault(ole).Message, StringComparison.Ordinal);
        Assert.Contains("mot de passe", Fault([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_document_and_a_text_document_are_refused()
    {
        Assert.Contains("(.ods)", Fault(new SmallWorkbook().Without("_rels/.rels").With("content.xml", "<x/>").Bytes()).Message, StringComparison.Ordinal);
        Assert.Equal("le fichier n'est pas un classeur Excel (.xlsx)", Fault(new SmallWorkbook().Without("xl/workbook.xml").Bytes()).Message);
    }

    [Fact]
    public void A_missing_sheet_is_named_with_those_present() =>
        Assert.Equal("la feuille [Saisie] manque\u00a0; le classeur contient [Autre], [Activités]", Fault(new SmallWorkbook().WithRows("").Bytes(), "Saisie").Message);

    [Fact]
    public void A_missing_header_is_told() =>
        Assert.Equal("la feuille [Activités] n'a pas de ligne d'en-tête commençant par [Date]\u00a0: repartez du modèle, sans renommer ses colonnes", Fault(new SmallWorkbook().WithRows("<row><c><v>1</v></c></row>").Bytes()).Message);

    [Theory]
    [InlineData("<row><c t=\"s\"><v>0</v></c></row><row><c")]
    [InlineData("<row><c t=\"s\"><v>0</v></c></row>&lol;")]
    public void A_damaged_part_is_refused_in_one_sentence(string rows) =>
        Assert.Equal("le classeur est abîmé (partie [xl/worksheets/sheet2.xml])\u00a0: rouvrez-le et enregistrez-le de nouveau", Fault(new SmallWorkbook().WithRows(rows).Bytes()).Message);

    [Fact]
    public void An_xml_bomb_of_entities_is_refused() =>
        Assert.Contains("abîmé", Fault(new SmallWorkbook().With("xl/worksheets/sheet2.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>").Bytes()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_cell_beyond_what_a_workbook_may_hold_is_refused() =>
        Assert.Contains("abîmé", Fault(new SmallWorkbook().WithRows($"<row><c t=\"inlineStr\"><is><t>{new string('x', 40_000)}</t></is></c></row>").Bytes()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_zip_bomb_is_refused_before_anything_is_inflated()
    {
        byte[] bomb = new SmallWorkbook().With("xl/worksheets/sheet2.xml", new string(' ', 50_000_000)).Bytes();
        Assert.InRange(bomb.Length, 0, 100_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("une partie gonflée plus de 200 fois", Fault(bomb).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500_000);
    }

    [Fact]
    public void A_zip_bomb_that_lies_about_its_size_is_stopped_where_it_passes_it()
    {
        string rows = string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c><c><v>7</v></c></row>", 20_000));
        byte[] workbook = new SmallWorkbook().WithRows(rows).Bytes();
        Lie(workbook, "xl/worksheets/sheet2.xml", 5_000);
        Assert.Contains("abîmé", Fault(workbook).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/worksheets/sheet2.xml")]
    public void A_part_whose_first_byte_is_damaged_is_refused(string part)
    {
        byte[] workbook = new SmallWorkbook().WithRows("<row><c><v>7</v></c></row>").Bytes();
        DamageStart(workbook, part);
        Assert.Equal($"le classeur est abîmé (partie [{part}])\u00a0: rouvrez-le et enregistrez-le de nouveau", Fault(workbook).Message);
    }

    [Fact]
    public void Too_many_parts_are_refused()
    {
        SmallWorkbook workbook = new();
        for (int i = 0; i < 2001; i++)
        {
            workbook.With($"x/{i}", "");
        }
        Assert.Contains("2006 parties", Fault(workbook.Bytes()).Message, StringComparison.Ordinal);
    }

    /// <summary>Writes another uncompressed size in the directory of a ZIP.</summary>
    private static void Lie(byte[] zip, string entry, int size)
    {
        int name = zip.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(entry));
        Assert.Equal(0x02014b50, BitConverter.ToInt32(zip, name - 46));
        BitConverter.TryWriteBytes(zip.AsSpan(name - 46 + 24), size);
        using ZipArchive archive = new(new MemoryStream(zip), ZipArchiveMode.Read);
        Assert.Equal(size, archive.GetEntry(entry)!.Length);
    }

    // A deflated block of the kind that does not exist.
    private static void DamageStart(byte[] zip, string entry)
    {
        int name = zip.AsSpan().IndexOf(Encoding.UTF8.GetBytes(entry));
        Assert.Equal(0x04034b50, BitConverter.ToInt32(zip, name - 30));
        zip[name + entry.Length + BitConverter.ToInt16(zip, name - 2)] |= 0b110;
    }

    private static DeliveryFault Fault(byte[] bytes, string sheet = "Activités") => Assert.Throws<DeliveryFault>(() =>
    {
        using WorkbookReader reader = new(new MemoryStream(bytes), new WorkbookFormat { Sheet = sheet, HeaderFirstCell = "Date" });
        DelimitedText.Lines(reader);
    });
}
