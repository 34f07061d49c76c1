using Evaluation.Etl.Checking;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Mapping;

/// <summary>Reads yes and no as the partner writes them; anything else is unknown, counted.</summary>
internal sealed class FlagReading(string name, FlagColumn column, ColumnPlaces places, UnknownValues unknown)
{
    private readonly int _place = places[column.Column];

    /// <summary>1, 0, or null.</summary>
    internal short? Of(LineValues line)
    {
        ReadOnlySpan<char> text = line.Text(_place);
        if (text.IsEmpty)
        {
            return null;
        }

        short? flag = Stands(column.Yes, text) ? (short)1 : Stands(column.No, text) ? (short)0 : null;
        if (flag is null)
        {
            unknown.Count(name, text);
        }

        return flag;
    }

    private static bool Stands(IReadOnlyList<string> words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
