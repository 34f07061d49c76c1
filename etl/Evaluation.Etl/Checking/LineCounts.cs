using Evaluation.Etl.Mapping;
using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Checking;

/// <summary>
/// What is counted of the lines as they go by. A line recognised by its hash is not read again: it counted when it came, and is in no
/// denominator here. A line of the wrong width is not either: its columns cannot be told.
/// </summary>
public sealed class LineCounts
{
    private readonly long[] _filled;
    private readonly int[] _numbers;
    private readonly NumberCounts[] _values;
    private readonly int[][] _places;

    /// <summary>Prepares the counts of a delivery.</summary>
    public LineCounts(FeedDefinition feed, ColumnPlaces places)
    {
        Mandatory = feed.Mandatory;
        OutlierColumns = feed.Checks.Outliers.Columns;
        _places = [.. Mandatory.Select(field => places.Of(field.Columns))];
        _filled = new long[_places.Length];
        _numbers = places.Of(OutlierColumns);
        _values = [.. _numbers.Select(_ => new NumberCounts())];
    }

    /// <summary>Lines looked at.</summary>
    public long Lines { get; private set; }

    /// <summary>What every line should say.</summary>
    public IReadOnlyList<MandatoryField> Mandatory { get; }

    /// <summary>Columns of numbers looked over.</summary>
    public IReadOnlyList<string> OutlierColumns { get; }

    /// <summary>Lines that say one of <see cref="Mandatory"/>.</summary>
    public long Filled(int field) => _filled[field];

    /// <summary>Values of one of <see cref="OutlierColumns"/>.</summary>
    public NumberCounts Values(int column) => _values[column];

    /// <summary>Counts the current line.</summary>
    public void Take(LineValues line)
    {
        Lines++;
        for (int field = 0; field < _places.Length; field++)
        {
            foreach (int place in _places[field])
            {
                if (!line.Text(place).IsEmpty)
                {
                    _filled[field]++;
                    break;
                }
            }
        }

        for (int column = 0; column < _numbers.Length; column++)
        {
            _values[column].Add(line.Text(_numbers[column]));
        }
    }
}
