namespace Evaluation.DuckDb;

/// <summary>This part: whole numbers, many rows at a time.</summary>
public sealed partial class DuckDbDataReader
{
    /// <summary>Reads the next rows, every column of which is a whole number: what <see cref="GetInt64"/> gives, row after row.</summary>
    /// <param name="values">Takes the numbers; what is left after the last whole row it has room for is not touched.</param>
    /// <returns>How many rows were read; fewer than there is room for once there are no more.</returns>
    /// <exception cref="InvalidCastException">A value is null, or its column holds no whole numbers.</exception>
    public int ReadInt64s(Span<long> values)
    {
        RequireOpen();
        return _rows?.ReadInt64s(values) ?? 0;
    }
}
