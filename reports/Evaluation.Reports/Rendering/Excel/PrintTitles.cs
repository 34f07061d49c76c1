using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Repairs the names of the rows to repeat in print: ClosedXML writes them relative (<c>1:8</c>), and LibreOffice repeats only absolute ones.</summary>
internal static partial class PrintTitles
{
    internal static void MakeAbsolute(SpreadsheetDocument workbook)
    {
        foreach (DefinedName name in workbook.WorkbookPart!.Workbook.Descendants<DefinedName>().Where(one => one.Name == "_xlnm.Print_Titles"))
        {
            name.Text = Rows().Replace(name.Text, "!$$$1:$$$2");
        }
    }

    [GeneratedRegex(@"!(\d+):(\d+)$")]
    private static partial Regex Rows();
}
