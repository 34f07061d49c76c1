namespace Evaluation.Etl.Mapping.Rows;

/// <summary>Fills some columns of a row from a line.</summary>
internal interface IColumnReading
{
    /// <summary>Fills them, noting what is wrong with the line.</summary>
    /// <param name="line">The current line.</param>
    /// <param name="row">The table's own columns.</param>
    void Read(LineValues line, object?[] row);
}
