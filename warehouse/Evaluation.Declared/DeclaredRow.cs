namespace Evaluation.Declared;

/// <summary>One line of a declared table, after its header.</summary>
public sealed class DeclaredRow
{
    private readonly string _file;
    private readonly DefinitionFaults _faults;
    private readonly IReadOnlyDictionary<string, string> _cells;

    internal DeclaredRow(string file, int line, IReadOnlyDictionary<string, string> cells, DefinitionFaults faults)
    {
        _file = file;
        _faults = faults;
        _cells = cells;
        Line = line;
    }

    /// <summary>Line of the file, from 1; the header is line 1.</summary>
    public int Line { get; }

    /// <summary>The text of a column; empty when nothing is written.</summary>
    public string Text(string column) => _cells[column];

    /// <summary>A whole number.</summary>
    public int Integer(string column)
    {
        int? number = DeclaredNumber.Integer(_cells[column]);
        if (number is null)
        {
            Fault(column, $"nombre entier attendu, reçu [{_cells[column]}]");
        }

        return number ?? 0;
    }

    /// <summary>0 or 1.</summary>
    public bool Flag(string column)
    {
        if (_cells[column] is not ("0" or "1"))
        {
            Fault(column, $"0 ou 1 attendu, reçu [{_cells[column]}]");
        }

        return _cells[column] == "1";
    }

    /// <summary>One of the values of an enumeration, by its snake_case name.</summary>
    public TEnum OneOf<TEnum>(string column) where TEnum : struct, Enum
    {
        TEnum? value = SnakeCase.Parse<TEnum>(_cells[column]);
        if (value is null)
        {
            Fault(column, $"[{_cells[column]}] n'est pas admis, écrire un mot parmi [{string.Join(", ", SnakeCase.All<TEnum>())}]");
        }

        return value ?? default;
    }

    /// <summary>Notes a fault of one cell.</summary>
    /// <param name="column">The column.</param>
    /// <param name="sentence">What is wrong, in French.</param>
    public void Fault(string column, string sentence) => _faults.Add(new DefinitionFault(_file, Line, null, column, sentence));
}
