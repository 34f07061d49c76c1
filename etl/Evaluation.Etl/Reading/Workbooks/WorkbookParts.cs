using System.Globalization;
using System.Xml;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>Finds its way from a package to one sheet: relations, sheets by name, shared texts, styles.</summary>
internal static class WorkbookParts
{
    /// <summary>Opens the sheet of that name.</summary>
    public static SheetRows OpenSheet(WorkbookPackage package, string sheet)
    {
        string workbook = Relations(package, "_rels/.rels", "").FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target ?? throw NotWorkbook(package);
        string folder = workbook[..(workbook.LastIndexOf('/') + 1)];
        List<WorkbookRelation> relations = Relations(package, $"{folder}_rels/{workbook[folder.Length..]}.rels", folder);
        (List<(string Name, string Relation)> sheets, bool from1904) = Sheets(package, workbook);
        string? id = RelationOf(sheet, sheets);
        string? target = id is null ? null : relations.Find(relation => relation.Id == id)?.Target;
        SheetXml xml = (target is null ? null : package.Part(target)) ?? throw NoSheet(sheet, sheets.Select(present => present.Name));
        using SheetXml? styles = PartOfType(package, relations, "/styles");
        using SheetXml? texts = PartOfType(package, relations, "/sharedStrings");
        return new SheetRows(xml, new CellTexts(texts?.Guarded(SharedTexts) ?? [], DateStyles.Read(styles, from1904)));
    }

    /// <summary>The relation of the sheet of that name or, where none has it, of that place from 1; null where there is neither.</summary>
    private static string? RelationOf(string sheet, List<(string Name, string Relation)> sheets)
    {
        int at = sheets.FindIndex(present => present.Name.Equals(sheet, StringComparison.OrdinalIgnoreCase));
        at = at < 0 && int.TryParse(sheet, NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? place - 1 : at;
        return at >= 0 && at < sheets.Count ? sheets[at].Relation : null;
    }

    private static SheetXml? PartOfType(WorkbookPackage package, List<WorkbookRelation> relations, string type) =>
        relations.Find(relation => relation.Type.EndsWith(type, StringComparison.Ordinal)) is WorkbookRelation found ? package.Part(found.Target) : null;

    private static List<WorkbookRelation> Relations(WorkbookPackage package, string path, string folder)
    {
        using SheetXml? xml = package.Part(path);
        return xml is null ? [] : xml.Guarded(reader =>
        {
            List<WorkbookRelation> relations = [];
            while (reader.ReadToFollowing("Relationship"))
            {
                string target = reader.GetAttribute("Target") ?? "";
                string full = target.StartsWith('/') ? target[1..] : folder + target;
                relations.Add(new WorkbookRelation(reader.GetAttribute("Id") ?? "", reader.GetAttribute("Type") ?? "", full));
            }
            return relations;
        });
    }

    private static (List<(string Name, string Relation)> InOrder, bool From1904) Sheets(WorkbookPackage package, string workbook)
    {
        using SheetXml xml = (workbook.EndsWith(".xml", StringComparison.Ordinal) ? package.Part(workbook) : null) ?? throw NotWorkbook(package);
        return xml.Guarded(reader =>
        {
            List<(string Name, string Relation)> sheets = [];
            bool from1904 = false;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sheet")
                {
                    sheets.Add((reader.GetAttribute("name") ?? "", RelationOf(reader)));
                }
                from1904 |= reader.LocalName == "workbookPr" && reader.GetAttribute("date1904") is "1" or "true";
            }
            return (sheets, from1904);
        });
    }

    /// <summary>The attribute r:id, whose namespace differs between the two flavours of the format.</summary>
    private static string RelationOf(XmlReader reader)
    {
        string id = "";
        while (reader.MoveToNextAttribute())
        {
            id = reader.LocalName == "id" && reader.Prefix.Length > 0 ? reader.Value : id;
        }
        reader.MoveToElement();
        return id;
    }

    private static List<string> SharedTexts(XmlReader reader)
    {
        List<string> texts = [];
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                texts.Add(SheetXml.Text(reader));
            }
        }
        return texts;
    }

    private static DeliveryFault NotWorkbook(WorkbookPackage package) => new(
        package.Holds("content.xml") ? "le fichier est un classeur OpenDocument (.ods) : enregistrez-le au format .xlsx"
        : package.Holds("xl/workbook.bin") ? "le classeur est au format binaire (.xlsb) : enregistrez-le au format .xlsx"
        : "le fichier n'est pas un classeur Excel (.xlsx)");

    private static DeliveryFault NoSheet(string sheet, IEnumerable<string> present) =>
        new($"la feuille [{sheet}] manque ; le classeur contient {string.Join(", ", present.Take(10).Select(name => $"[{name}]"))}");
}
