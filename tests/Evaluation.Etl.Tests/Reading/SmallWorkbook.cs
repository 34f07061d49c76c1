using System.IO.Compression;
using System.Text;

namespace Evaluation.Etl.Tests.Reading;

/// <summary>A workbook written part by part, so that a test can say exactly what its cells look like.</summary>
internal sealed class SmallWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly Dictionary<string, string> _parts = new()
    {
        ["_rels/.rels"] = Relations(("rId1", "officeDocument", "xl/workbook.xml")),
        ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Autre\" sheetId=\"1\" r:id=\"rId9\"/><sheet name=\"Activités\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>",
        ["xl/_rels/workbook.xml.rels"] = Relations(("rId1", "worksheet", "worksheets/sheet2.xml"), ("rId2", "sharedStrings", "/xl/sharedStrings.xml"), ("rId3", "styles", "styles.xml")),
        ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\"><si><t>Date</t></si><si><r><t>Ate</t></r><r><t xml:space=\"preserve\">lier </t></r><rPh sb=\"0\" eb=\"1\"><t>lu</t></rPh></si></sst>",
        ["xl/styles.xml"] = $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\/mm\\/yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"0&quot; jours&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>",
    };

    /// <summary>The rows of the sheet « Activités », in XML.</summary>
    public SmallWorkbook WithRows(string rows) => With("xl/worksheets/sheet2.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");

    /// <summary>Another name for that sheet.</summary>
    public SmallWorkbook Named(string sheet) => With("xl/workbook.xml", _parts["xl/workbook.xml"].Replace("name=\"Activités\"", $"name=\"{sheet}\"", StringComparison.Ordinal));

    public SmallWorkbook With(string path, string text)
    {
        _parts[path] = text;
        return this;
    }

    public SmallWorkbook Without(string path)
    {
        _parts.Remove(path);
        return this;
    }

    public byte[] Bytes()
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, string text) in _parts)
            {
                using Stream part = zip.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }

    private static string Relations(params (string Id, string Type, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
        string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"{Office}/{relation.Type}\" Target=\"{relation.Target}\"/>")) +
        "</Relationships>";
}
