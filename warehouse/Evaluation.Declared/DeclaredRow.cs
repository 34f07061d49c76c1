namespace Evaluation.Declared;

/// <summary>One line of a declared table, after its header.</summary>
public sealed class DeclaredRow
{
    private readonly string file;
    private readonly DefinitionFaults faults;
    private readonly IReadOnlyDictionary<string, string> cells;

    internal DeclaredRow(string file, int line, IReadOnlyDictionary<string, string> cells, DefinitionFaults faults)
    {
        this.file = file;
        this.faults = faults;
        this.cells = cells;
        Line = line;
    }

    /// <summary>Line of the file, from 1; the header is line 1.</summary>
    public int Line { get; }

    /// <summary>The text of a column; empty when nothing is written.</summary>
    public string Text(string column) => cells[column];

    /// <summary>A whole number.</summary>
    public int Integer(string column)
    {
        int? number = DeclaredNumber.Integer(cells[column]);
        if (number is null)
        {
            Fault(column, $"nombre entier attendu, reçu [{cells[column]}]");
        }

        return number ?? 0;
    }

    /// <summary>0 or 1.</summary>
    public bool Flag(string column)
    {
        if (cells[column] is not ("0" or "1"))
        {
            Fault(column, $"0 ou 1 attendu, reçu [{cells[column]}]");
        }

        return cells[column] == "1";
    }

    /// <summary>One of the values of an enumeration, by its snake_case name.</summary>
    public TEnum OneOf<TEnum>(string column) where TEnum : struct, Enum
    {
        TEnum? value = SnakeCase.Parse<TEnum>(cells[column]);
        if (value is null)
        {
            Fault(column, $"[{cells[column]}] n'est pas admis, écrire un mot parmi [{string.Join(", ", SnakeCase.All<TEnum>())}]");
        }

        return value ?? default;
    }

    /// <summary>Notes a fault of one cell.</summary>
    /// <param name="column">The column.</param>
    /// <param name="sentence">What is wrong, in French.</param>
    public void Fault(string column, string sentence) => faults.Add(new DefinitionFault(file, Line, null, column, sentence));
}
