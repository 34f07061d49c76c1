using System.Text;

namespace Evaluation.Declared;

/// <summary>Splits one line of a declared table: commas between cells, quotes around a cell that holds one, two quotes for one.</summary>
internal static class CsvCells
{
    /// <summary>The cells of the line; null when its quotes don't pair or stand inside an unquoted cell.</summary>
    public static string[]? Split(string line)
    {
        List<string> cells = [];
        int at = 0;
        do
        {
            string? cell = at < line.Length && line[at] == '"' ? Quoted(line, ref at) : Plain(line, ref at);
            if (cell is null || (at < line.Length && line[at] != ','))
            {
                return null;
            }

            cells.Add(cell);
        }
        while (at++ < line.Length);
        return [.. cells];
    }

    private static string? Plain(string line, ref int at)
    {
        int end = line.IndexOf(',', at);
        string cell = line[at..(end < 0 ? line.Length : end)];
        at += cell.Length;
        return cell.Contains('"', StringComparison.Ordinal) ? null : cell;
    }

    private static string? Quoted(string line, ref int at)
    {
        StringBuilder cell = new();
        for (at++; at < line.Length; at++)
        {
            if (line[at] == '"' && (++at >= line.Length || line[at] != '"'))
            {
                return cell.ToString();
            }

            cell.Append(line[at]);
        }

        return null;
    }
}
