using Evaluation.Etl.Partners;

namespace Evaluation.Etl.Mapping;

/// <summary>Reads the instants of declared columns in the formats they may have.</summary>
public sealed class InstantReading(InstantColumns columns, int[] places)
{
    private readonly InstantPattern[] _patterns = [.. columns.Formats.Select(format => new InstantPattern(format))];

    /// <summary>What is declared.</summary>
    public InstantColumns Columns => columns;

    /// <summary>The instant of the first filled column, as written; null when none is filled, or, with a fault, when it is wrong.</summary>
    public DateTime? Of(LineValues line)
    {
        foreach (int place in places)
        {
            ReadOnlySpan<char> text = line.Text(place);
            if (!text.IsEmpty)
            {
                return Parse(line, place, text);
            }
        }

        return null;
    }

    /// <summary>Microseconds since 1970 of the first filled column; null as <see cref="Of"/>.</summary>
    public long? Microseconds(LineValues line) => Of(line) is { } instant ? Microseconds(instant) : null;

    /// <summary>Notes that no column is filled.</summary>
    public void FaultMissing(LineValues line) => line.Fault(places[0], [], "date manquante");

    /// <summary>Notes that the day read is refused.</summary>
    public void Fault(LineValues line, string reason) => line.Fault(places[0], line.First(places), reason);

    /// <summary>Microseconds since 1970.</summary>
    public static long Microseconds(DateTime instant) => (instant.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    private DateTime? Parse(LineValues line, int place, ReadOnlySpan<char> text)
    {
        foreach (InstantPattern pattern in _patterns)
        {
            if (pattern.TryParse(text, out DateTime instant))
            {
                return instant;
            }
        }

        line.Fault(place, text, $"n'est pas une date {string.Join(" ou ", columns.Formats)}");
        return null;
    }
}
