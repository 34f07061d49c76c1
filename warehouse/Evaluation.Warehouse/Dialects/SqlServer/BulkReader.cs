using System.Collections;
using System.Data.Common;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>Reads kept rows as a bulk copy asks for them: once, forward.</summary>
internal sealed class BulkReader(BulkRows rows) : DbDataReader
{
    private int _row = -1;

    public override int FieldCount => rows.Columns.Length;

    public override bool HasRows => rows.Count > 0;

    public override bool IsClosed => false;

    public override int Depth => 0;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read() => ++_row < rows.Count;

    public override bool NextResult() => false;

    public override object GetValue(int ordinal) => rows.Value(_row, ordinal);

    public override int GetValues(object[] values)
    {
        int count = Math.Min(values.Length, FieldCount);
        for (int i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    public override string GetName(int ordinal) => rows.Columns[ordinal].Name;

    public override int GetOrdinal(string name) => Array.FindIndex(rows.Columns, column => column.Name == name);

    public override Type GetFieldType(int ordinal) => rows.Columns[ordinal].Type switch
    {
        Appending.AppendType.SmallInt => typeof(short),
        Appending.AppendType.Int => typeof(int),
        Appending.AppendType.BigInt => typeof(long),
        Appending.AppendType.Decimal => typeof(decimal),
        Appending.AppendType.Text => typeof(string),
        _ => typeof(DateTime),
    };

    public override string GetDataTypeName(int ordinal) => rows.Columns[ordinal].Told;

    public override short GetInt16(int ordinal) => (short)GetValue(ordinal);

    public override int GetInt32(int ordinal) => (int)GetValue(ordinal);

    public override long GetInt64(int ordinal) => (long)GetValue(ordinal);

    public override decimal GetDecimal(int ordinal) => (decimal)GetValue(ordinal);

    public override string GetString(int ordinal) => (string)GetValue(ordinal);

    public override DateTime GetDateTime(int ordinal) => (DateTime)GetValue(ordinal);

    public override bool GetBoolean(int ordinal) => throw NotInTheStar();

    public override byte GetByte(int ordinal) => throw NotInTheStar();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw NotInTheStar();

    public override char GetChar(int ordinal) => throw NotInTheStar();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw NotInTheStar();

    public override double GetDouble(int ordinal) => throw NotInTheStar();

    public override float GetFloat(int ordinal) => throw NotInTheStar();

    public override Guid GetGuid(int ordinal) => throw NotInTheStar();

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    private static NotSupportedException NotInTheStar() => new("The star holds no such type.");
}
