using System.Globalization;

namespace Evaluation.Worker.Printing;

/// <summary>Line numbers in short: <c>2-5, 9, 12-13</c>.</summary>
internal static class LineRanges
{
    /// <summary>Writes ascending numbers; runs are joined.</summary>
    internal static string Of(IEnumerable<int> lines)
    {
        List<(int From, int To)> runs = [];
        foreach (int line in lines.Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].To == line - 1)
            {
                runs[^1] = (runs[^1].From, line);
            }
            else
            {
                runs.Add((line, line));
            }
        }

        return string.Join(", ", runs.Select(run => run.From == run.To
            ? run.From.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{run.From}-{run.To}")));
    }
}
