using System.Globalization;
using Evaluation.Etl.Checking;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Reading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Mapping;

/// <summary>Reads the values of the current line, noting what is wrong with it; a personal value never shows.</summary>
public sealed class LineValues(ISourceReader reader, ColumnPlaces places, FeedDefinition feed)
{
    private readonly List<LineFault> _faults = [];
    private readonly string[] _missing = [.. feed.Format.Missing];
    private readonly bool[] _listed = new bool[places.Header.Count];
    private readonly bool[] _personal = [.. places.Header.Select(feed.Personal.ContainsKey)];
    private readonly int[] _telling = [.. places.Header.Index().Where(column => !feed.Personal.ContainsKey(column.Item)).Select(column => column.Index)];

    private int _object = -1;

    /// <summary>What is wrong with the current line.</summary>
    public IReadOnlyList<LineFault> Faults => _faults;

    /// <summary>Whether nothing is.</summary>
    public bool IsSound => _faults.Count == 0;

    /// <summary>Starts with the next line.</summary>
    public void Next() => _faults.Clear();

    /// <summary>Whether the line says its header again, as files put end to end do; columns that may name somebody don't count: the archive holds pseudonyms of them.</summary>
    public bool RepeatsHeader()
    {
        if (reader.FieldCount < _personal.Length)
        {
            return false;
        }

        foreach (int place in _telling)
        {
            if (!reader.Field(place).Trim().SequenceEqual(places.Header[place]))
            {
                return false;
            }
        }

        return _telling.Length > 0;
    }

    /// <summary>Notes the formulas that stand where the mapping reads a value, before anything of the line is taken; the line has its width.</summary>
    public void FaultFormulas()
    {
        // Only rows of a sheet hold any.
        if (!reader.CarriesLineNumbers)
        {
            return;
        }

        foreach (int place in places.Mapped)
        {
            if (reader.IsFormula(place))
            {
                Fault(place, [], "la cellule contient une formule ; collez-y sa valeur");
            }
        }
    }

    /// <summary>The trimmed text of a column; empty when missing or when the file has no such column.</summary>
    public ReadOnlySpan<char> Text(int place)
    {
        if (place < 0)
        {
            return [];
        }

        ReadOnlySpan<char> text = _object >= 0 && _listed[place] ? ObjectOf(reader.Field(place), _object) : reader.Field(place).Trim();
        foreach (string missing in _missing)
        {
            if (text.SequenceEqual(missing))
            {
                return [];
            }
        }

        return text;
    }

    /// <summary>How many objects the list has that some columns are made of.</summary>
    internal int Objects(int[] list)
    {
        int most = 0;
        foreach (int place in list)
        {
            ReadOnlySpan<char> text = place < 0 ? [] : reader.Field(place);
            most = Math.Max(most, text.IsEmpty ? 0 : text.Count('|') + 1);
        }

        return most;
    }

    /// <summary>From now on, the columns made of a list say only what its object of that rank says; all of them again where it is negative.</summary>
    internal void LookAt(int[] list, int rank)
    {
        _object = rank;
        foreach (int place in list)
        {
            if (place >= 0)
            {
                _listed[place] = rank >= 0;
            }
        }
    }

    /// <summary>The text of the first filled of some columns; empty when none is.</summary>
    public ReadOnlySpan<char> First(int[] columns)
    {
        foreach (int place in columns)
        {
            ReadOnlySpan<char> text = Text(place);
            if (!text.IsEmpty)
            {
                return text;
            }
        }

        return [];
    }

    /// <summary>A whole number inside its bounds; null, with a fault where it is wrong, otherwise.</summary>
    public int? Number(NumberPlace number)
    {
        ReadOnlySpan<char> text = Text(number.Place);
        if (text.IsEmpty)
        {
            if (number.Column.Required)
            {
                Fault(number.Place, text, "valeur manquante");
            }

            return null;
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value))
        {
            Fault(number.Place, text, "n'est pas un nombre entier");
            return null;
        }

        if (value < number.Column.Min || value > number.Column.Max)
        {
            Fault(number.Place, text, string.Create(CultureInfo.InvariantCulture, $"hors des bornes admises ({number.Column.Min} à {number.Column.Max})"));
            return null;
        }

        return (int)value;
    }

    /// <summary>A decimal number with a point, inside its bounds; null, with a fault where it is wrong, otherwise.</summary>
    public decimal? Decimal(int place, decimal min, decimal max)
    {
        ReadOnlySpan<char> text = Text(place);
        if (text.IsEmpty)
        {
            return null;
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            Fault(place, text, "n'est pas un nombre décimal avec un point");
            return null;
        }

        if (value < min || value > max)
        {
            Fault(place, text, string.Create(CultureInfo.InvariantCulture, $"hors des bornes admises ({min} à {max})"));
            return null;
        }

        return value;
    }

    /// <summary>Whether a column may name somebody.</summary>
    public bool IsPersonal(int place) => place >= 0 && _personal[place];

    /// <summary>Notes what is wrong with a column of the current line.</summary>
    public void Fault(int place, ReadOnlySpan<char> value, string reason)
    {
        // A cell that several rows read is at fault once, for the first reason found.
        LineFault fault = new(reader.LineNumber, place < 0 ? null : places.Header[place], Shown(place, value), reason);
        if (!_faults.Exists(known => known.Column == fault.Column && known.Shown == fault.Shown))
        {
            _faults.Add(fault);
        }
    }

    /// <summary>Notes what is wrong with the current line as a whole.</summary>
    public void Fault(string reason) => _faults.Add(new LineFault(reader.LineNumber, null, null, reason));

    private static ReadOnlySpan<char> ObjectOf(ReadOnlySpan<char> text, int rank)
    {
        foreach (Range part in text.Split('|'))
        {
            if (rank-- == 0)
            {
                return text[part].Trim();
            }
        }

        return [];
    }

    private string? Shown(int place, ReadOnlySpan<char> value) =>
        value.IsEmpty ? null
        : _personal[place] ? PersonalMask.Of(value)
        : value[..Math.Min(value.Length, UnknownValues.Longest)].ToString();
}

/// <summary>A column of numbers and where it stands.</summary>
/// <param name="Place">Its place; -1 when the file has none.</param>
/// <param name="Column">Its bounds.</param>
public readonly record struct NumberPlace(int Place, NumberColumn Column);
