using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Evaluation.DuckDb.Statements;

namespace Evaluation.DuckDb;

/// <summary>A value of a command. The type of the value decides the type the engine sees.</summary>
/// <remarks>A <see cref="DateTime"/> goes as its clock shows it, whatever its kind; an instant is a <see cref="DateTimeOffset"/>. A <see cref="TimeSpan"/> is an interval.</remarks>
public sealed class DuckDbParameter : DbParameter
{
    private string _name = "";
    private string _sourceColumn = "";

    /// <summary>A parameter without name or value.</summary>
    public DuckDbParameter()
    {
    }

    /// <summary>A parameter with its value.</summary>
    /// <param name="name">Its name, with or without a leading <c>@</c>.</param>
    /// <param name="value">Its value; null and <see cref="DBNull"/> are SQL's null.</param>
    public DuckDbParameter(string name, object? value)
    {
        ParameterName = name;
        Value = value;
    }

    /// <summary>Only <see cref="DbType.Date"/> counts: it makes a date of a <see cref="DateTime"/>.</summary>
    public override DbType DbType { get; set; } = DbType.Object;

    /// <summary>Always input.</summary>
    public override ParameterDirection Direction
    {
        get => ParameterDirection.Input;
        set
        {
            if (value != ParameterDirection.Input)
            {
                throw new NotSupportedException("DuckDB has input parameters only.");
            }
        }
    }

    /// <summary>Not used: every parameter takes null.</summary>
    public override bool IsNullable { get; set; } = true;

    /// <summary>The name as given.</summary>
    [AllowNull]
    public override string ParameterName
    {
        get => _name;
        set
        {
            _name = value ?? "";
            BareName = ParameterSyntax.BareName(_name);
        }
    }

    /// <summary>Not used.</summary>
    public override int Size { get; set; }

    /// <summary>Not used.</summary>
    [AllowNull]
    public override string SourceColumn
    {
        get => _sourceColumn;
        set => _sourceColumn = value ?? "";
    }

    /// <summary>Not used.</summary>
    public override bool SourceColumnNullMapping { get; set; }

    /// <summary>The value; null and <see cref="DBNull"/> are SQL's null.</summary>
    public override object? Value { get; set; }

    /// <summary>The name without its sign.</summary>
    internal string BareName { get; private set; } = "";

    /// <summary>Back to <see cref="DbType.Object"/>.</summary>
    public override void ResetDbType() => DbType = DbType.Object;
}
