using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Reading.Columns;

namespace Evaluation.DuckDb.Reading;

/// <summary>The reader that suits each type of column.</summary>
internal static class ColumnReaders
{
    public static ColumnReader Create(string name, ColumnType type) => CreateInteger(name, type) ?? type.Id switch
    {
        NativeType.Boolean => new BooleanColumn(name, type),
        NativeType.Float => new FloatingColumn<float>(name, type),
        NativeType.Double => new FloatingColumn<double>(name, type),
        NativeType.Decimal => new DecimalColumn(name, type),
        NativeType.Varchar => new TextColumn(name, type),
        NativeType.Blob => new BlobColumn(name, type),
        NativeType.Enum => new EnumColumn(name, type),
        NativeType.Date => new DateColumn(name, type),
        NativeType.Time => new TimeColumn(name, type),
        NativeType.Timestamp or NativeType.TimestampSeconds or NativeType.TimestampMilliseconds
            or NativeType.TimestampNanoseconds or NativeType.TimestampWithZone => new TimestampColumn(name, type),
        NativeType.Interval => new IntervalColumn(name, type),
        NativeType.Uuid => new UuidColumn(name, type),
        NativeType.List or NativeType.Array => new ListColumn(name, type, Create(name, type.Element!)),
        _ => new UnreadableColumn(name, type),
    };

    private static ColumnReader? CreateInteger(string name, ColumnType type) => type.Id switch
    {
        NativeType.TinyInt => new IntegerColumn<sbyte>(name, type),
        NativeType.SmallInt => new IntegerColumn<short>(name, type),
        NativeType.Integer => new IntegerColumn<int>(name, type),
        NativeType.BigInt => new IntegerColumn<long>(name, type),
        NativeType.HugeInt => new IntegerColumn<Int128>(name, type),
        NativeType.UTinyInt => new IntegerColumn<byte>(name, type),
        NativeType.USmallInt => new IntegerColumn<ushort>(name, type),
        NativeType.UInteger => new IntegerColumn<uint>(name, type),
        NativeType.UBigInt => new IntegerColumn<ulong>(name, type),
        NativeType.UHugeInt => new IntegerColumn<UInt128>(name, type),
        _ => null,
    };
}
