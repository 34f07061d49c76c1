using ClosedXML.Excel;

namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>Writes the empty workbook of a plan: how to fill it, one sheet for each sort of thing, its headings, its lists of words.</summary>
internal static class PlanWorkbook
{
    private const int Rows = 500;
    private const int ListWidth = 40;
    private const string Lists = "listes";
    private const string Help = "mode d'emploi";

    private static readonly string[] Steps =
    [
        "Ce classeur tient lieu de plan.yaml\u00a0: une feuille par sorte de chose, une ligne par chose, de gauche à droite puis feuille après feuille.",
        "Commencer par « plan » (une seule ligne), puis « axes », « objectifs », « actions » et « indicateurs ». Les autres feuilles se remplissent en cours d'année\u00a0; une feuille laissée vide ne dit rien.",
        "Un identifiant est un mot court, sans espace ni accent, qui ne change plus (« bus », « A1\u00a0») : les feuilles suivantes s'y rapportent.",
        "Les jours s'écrivent JJ/MM/AAAA. Plusieurs valeurs d'une cellule se séparent par un point-virgule. Un territoire s'écrit departement:23, epci:200067544 ou commune:23096.",
        "Ne changer ni les titres des colonnes ni les noms des feuilles. Personne n'est nommé dans un plan : un siège, une organisation, une fonction.",
        "Un avenant est un autre classeur, avec la version suivante et son jour de prise d'effet : celui d'avant reste tel quel.",
        "Poser le classeur dans le dossier plan/ du territoire, à la place de plan.yaml, puis lancer « evaluation check » : chaque cellule à corriger est dite avec sa feuille, sa ligne et sa colonne.",
    ];

    /// <summary>Sheets that say nothing of the plan.</summary>
    internal static IReadOnlyList<string> Beside { get; } = [Help, Lists];

    /// <summary>Writes it to a file, written over.</summary>
    internal static void Write(string path)
    {
        using XLWorkbook workbook = new();
        List<IXLRange> ranges = [];
        Explain(workbook.Worksheets.Add(Help));
        IXLWorksheet[] sheets = [.. PlanSheet.All.Select(sheet => workbook.Worksheets.Add(sheet.Name))];
        IXLWorksheet lists = workbook.Worksheets.Add(Lists);
        foreach ((PlanSheet sheet, IXLWorksheet written) in PlanSheet.All.Zip(sheets))
        {
            Fill(sheet, written, column => ListOf(lists, column, ranges));
        }

        workbook.SaveAs(path);
    }

    private static void Explain(IXLWorksheet written)
    {
        written.ShowGridLines = false;
        (written.Column(1).Width, written.Column(2).Width, written.Column(3).Width, written.Column(4).Width) = (18, 28, 16, 70);
        written.Cell(1, 1).SetValue("Le plan\u00a0: mode d'emploi").Style.Font.SetBold(true).Font.SetFontSize(16);
        int row = 2;
        foreach (string step in Steps)
        {
            Wrapped(written.Range(row, 1, row, 4).Merge(), step);
            written.Row(row++).Height = 32;
        }

        foreach (PlanSheet sheet in PlanSheet.All)
        {
            written.Cell(++row, 1).SetValue(sheet.Name).Style.Font.SetBold(true).Font.SetFontSize(13);
            Wrapped(written.Range(row, 2, row, 4).Merge(), sheet.Help);
            foreach (SheetColumn column in sheet.Columns)
            {
                written.Cell(++row, 2).SetValue(column.Header);
                written.Cell(row, 3).SetValue(column.Required ? "à remplir" : "facultatif");
                Wrapped(written.Cell(row, 4).AsRange(), Filled(column));
            }

            row++;
        }

        written.PageSetup.FitToPages(1, 0);
    }

    private static void Wrapped(IXLRange cells, string text)
    {
        cells.FirstCell().SetValue(text);
        cells.Style.Alignment.SetWrapText(true).Alignment.SetVertical(XLAlignmentVerticalValues.Top);
    }

    private static string Filled(SheetColumn column) => (column.Kind, column.Words.Count) switch
    {
        (CellKind.Day, _) => "un jour, JJ/MM/AAAA",
        (CellKind.Number, _) => "un nombre",
        (CellKind.Numbers, _) => "douze nombres, séparés par des points-virgules : la part de chaque mois",
        (CellKind.List, > 0) => $"un ou plusieurs mots, séparés par des points-virgules, parmi : {string.Join(" ; ", column.Words.Select(word => word.Shown))}",
        (CellKind.List, _) => "une ou plusieurs valeurs, séparées par des points-virgules",
        (_, > 0) => $"un mot de la liste : {string.Join(" ; ", column.Words.Select(word => word.Shown))}",
        _ => "un texte",
    };

    private static void Fill(PlanSheet sheet, IXLWorksheet written, Func<SheetColumn, IXLRange> listOf)
    {
        written.SheetView.FreezeRows(1);
        for (int at = 0; at < sheet.Columns.Count; at++)
        {
            SheetColumn column = sheet.Columns[at];
            IXLCell heading = written.Cell(1, at + 1);
            heading.SetValue(column.Header);
            heading.Style.Font.SetBold(true).Fill.SetBackgroundColor(column.Required ? XLColor.FromArgb(0x1F, 0x3A, 0x5F) : XLColor.FromArgb(0xDD, 0xE6, 0xF0)).Font.SetFontColor(column.Required ? XLColor.White : XLColor.Black);
            written.Column(at + 1).Width = column.Kind == CellKind.Text && column.Words.Count == 0 ? 28 : 16;
            Check(column, written.Range(2, at + 1, Rows, at + 1), listOf);
        }

        written.Cell(1, 1).Comment.AddText($"{sheet.Help} Les colonnes foncées se remplissent toujours ; plusieurs valeurs se séparent par un point-virgule.");
    }

    private static void Check(SheetColumn column, IXLRange cells, Func<SheetColumn, IXLRange> listOf)
    {
        if (column.Kind == CellKind.Day)
        {
            cells.Style.DateFormat.SetFormat("dd/mm/yyyy");
        }
        else if (column.Kind != CellKind.Number)
        {
            cells.Style.NumberFormat.SetFormat("@");
        }

        if (column is { Kind: CellKind.Text, Words.Count: > 0 })
        {
            cells.SetDataValidation().List(listOf(column), true);
        }
    }

    private static IXLRange ListOf(IXLWorksheet lists, SheetColumn column, List<IXLRange> ranges)
    {
        int at = ranges.Count + 1;
        lists.Cell(1, at).SetValue(column.Header).Style.Font.SetBold(true);
        for (int row = 0; row < column.Words.Count; row++)
        {
            lists.Cell(row + 2, at).SetValue(column.Words[row].Shown);
        }

        lists.Column(at).Width = ListWidth;
        ranges.Add(lists.Range(2, at, column.Words.Count + 1, at));
        return ranges[^1];
    }
}
