namespace Evaluation.Warehouse.Dialects.Appending;

/// <summary>The types of the dictionary, as a number: they are asked for with every value.</summary>
internal enum AppendType : byte
{
    SmallInt,
    Int,
    BigInt,
    Date,
    Timestamp,
    Text,
    Decimal,
}
