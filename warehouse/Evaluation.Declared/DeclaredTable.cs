namespace Evaluation.Declared;

/// <summary>Reads a declared CSV file strictly (comma, UTF-8, header on line 1): code lists and maps of codes.</summary>
public static class DeclaredTable
{
    /// <summary>Reads every line, noting each fault with its line.</summary>
    /// <param name="file">Name of the file in the faults.</param>
    /// <param name="text">Its content.</param>
    /// <param name="columns">The header expected, exactly and in this order.</param>
    /// <param name="key">Columns that together may not repeat; empty when lines may.</param>
    /// <param name="faults">Where faults are noted; the rows are only to be used when there are none.</param>
    public static IReadOnlyList<DeclaredRow> Read(
        string file, string text, IReadOnlyList<DeclaredColumn> columns, IReadOnlyList<string> key, DefinitionFaults faults)
    {
        IReadOnlyList<(int Line, string[] Cells)> lines = Lines(file, text, faults);
        if (!HasHeader(file, lines, columns, faults))
        {
            return [];
        }

        List<DeclaredRow> rows = [];
        foreach ((int line, string[] cells) in lines.Skip(1))
        {
            if (HasWidth(file, line, cells, columns, faults))
            {
                rows.Add(Row(file, line, cells, columns, faults));
            }
        }

        RefuseRepeats(rows, key);
        return rows;
    }

    private static List<(int Line, string[] Cells)> Lines(string file, string text, DefinitionFaults faults)
    {
        List<(int, string[])> lines = [];
        string[] written = CanonicalText.From(text).Body.TrimEnd('\n').Split('\n');
        for (int index = 0; index < written.Length; index++)
        {
            if (CsvCells.Split(written[index]) is string[] cells)
            {
                lines.Add((index + 1, cells));
            }
            else
            {
                faults.Add(new DefinitionFault(file, index + 1, null, "", "guillemet mal placé ou jamais fermé"));
            }
        }

        return lines;
    }

    private static bool HasHeader(
        string file, IReadOnlyList<(int Line, string[] Cells)> lines, IReadOnlyList<DeclaredColumn> columns, DefinitionFaults faults)
    {
        string expected = string.Join(',', columns.Select(column => column.Name));
        string found = lines.Count == 0 ? "" : string.Join(',', lines[0].Cells);
        if (found != expected)
        {
            faults.Add(new DefinitionFault(file, 1, null, "", $"en-tête attendu [{expected}], reçu [{found}]"));
        }

        return found == expected;
    }

    private static bool HasWidth(string file, int line, string[] cells, IReadOnlyList<DeclaredColumn> columns, DefinitionFaults faults)
    {
        string? sentence = cells is [""] ? "ligne vide"
            : cells.Length != columns.Count ? $"{columns.Count} colonnes attendues, reçu [{cells.Length}]"
            : null;
        if (sentence is not null)
        {
            faults.Add(new DefinitionFault(file, line, null, "", sentence));
        }

        return sentence is null;
    }

    private static DeclaredRow Row(string file, int line, string[] cells, IReadOnlyList<DeclaredColumn> columns, DefinitionFaults faults)
    {
        Dictionary<string, string> named = columns.Zip(cells).ToDictionary(pair => pair.First.Name, pair => pair.Second, StringComparer.Ordinal);
        DeclaredRow row = new(file, line, named, faults);
        foreach (DeclaredColumn column in columns)
        {
            CheckCell(row, column, named[column.Name]);
        }

        return row;
    }

    private static void CheckCell(DeclaredRow row, DeclaredColumn column, string cell)
    {
        if (cell.Length == 0 && !column.MayBeEmpty)
        {
            row.Fault(column.Name, "cellule vide");
        }
        else if (cell.Trim() != cell)
        {
            row.Fault(column.Name, $"espace avant ou après [{cell}]");
        }
        else if (cell.Length > column.MaxLength)
        {
            row.Fault(column.Name, $"[{cell}] dépasse {column.MaxLength} caractères");
        }
    }

    private static void RefuseRepeats(IReadOnlyList<DeclaredRow> rows, IReadOnlyList<string> key)
    {
        if (key.Count == 0)
        {
            return;
        }

        foreach (IGrouping<string, DeclaredRow> same in rows.GroupBy(row => string.Join(", ", key.Select(row.Text)), StringComparer.Ordinal))
        {
            foreach (DeclaredRow repeat in same.Skip(1))
            {
                repeat.Fault(string.Join(", ", key), $"[{same.Key}] est déjà à la ligne {same.First().Line}");
            }
        }
    }
}
