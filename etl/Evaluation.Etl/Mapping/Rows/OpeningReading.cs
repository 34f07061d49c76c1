using Evaluation.Etl.Partners.Rows;

namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Reads the minutes that a place is open in a week; null when it does not say, or not in a way we understand.</summary>
internal sealed class OpeningReading(int slot, ValueColumn declared, RowContext context) : IColumnReading
{
    private readonly int[] _places = [.. declared.Columns.Select(context.Places.Optional)];

    /// <inheritdoc/>
    public void Read(LineValues line, object?[] row) => row[slot] = declared.Opening == OpeningNotation.Days ? OfDays(line) : OpeningHours.OfWeek(line.Text(_places[0]));

    private object? OfDays(LineValues line)
    {
        int week = 0;
        foreach (int place in _places)
        {
            if (OpeningHours.OfDay(line.Text(place)) is not int minutes)
            {
                return null;
            }

            week += minutes;
        }

        return week > 0 ? week : null;
    }
}
