using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Evaluation.DuckDb.Appending;
using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb;

/// <summary>This part: numbers and truths. An integer goes into any number column that holds it exactly.</summary>
public sealed unsafe partial class DuckDbAppender
{
    /// <summary>Appends a truth.</summary>
    /// <param name="value">The value.</param>
    public void Append(bool value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id != NativeType.Boolean)
        {
            ThrowType(target, typeof(bool));
        }

        target.Data[_row] = value ? (byte)1 : (byte)0;
    }

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The value.</param>
    public void Append(long value) => AppendInteger(NativeType.BigInt, value);

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The value.</param>
    public void Append(int value) => AppendInteger(NativeType.Integer, value);

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The value.</param>
    public void Append(short value) => AppendInteger(NativeType.SmallInt, value);

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The value.</param>
    public void Append(sbyte value) => AppendInteger(NativeType.TinyInt, value);

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The value.</param>
    public void Append(byte value) => AppendInteger(NativeType.UTinyInt, value);

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The value.</param>
    public void Append(ushort value) => AppendInteger(NativeType.USmallInt, value);

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The value.</param>
    public void Append(uint value) => AppendInteger(NativeType.UInteger, value);

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The value.</param>
    public void Append(ulong value) => AppendInteger(NativeType.UBigInt, value);

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The value.</param>
    public void Append(Int128 value) => AppendInteger(NativeType.HugeInt, value);

    /// <summary>Appends an integer.</summary>
    /// <param name="value">The value.</param>
    public void Append(UInt128 value) => AppendInteger(NativeType.UHugeInt, value);

    /// <summary>Appends a floating-point number.</summary>
    /// <param name="value">The value.</param>
    public void Append(float value)
    {
        ref ColumnTarget target = ref Next();
        switch (target.Id)
        {
            case NativeType.Float:
                ((float*)target.Data)[_row] = value;
                break;
            case NativeType.Double:
                ((double*)target.Data)[_row] = value;
                break;
            default:
                ThrowType(target, typeof(float));
                break;
        }
    }

    /// <summary>Appends a floating-point number.</summary>
    /// <param name="value">The value.</param>
    public void Append(double value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id != NativeType.Double)
        {
            ThrowType(target, typeof(double));
        }

        ((double*)target.Data)[_row] = value;
    }

    /// <summary>Appends a decimal, exactly: one with more decimals than the column is refused, not rounded.</summary>
    /// <param name="value">The value.</param>
    public void Append(decimal value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id != NativeType.Decimal)
        {
            ThrowType(target, typeof(decimal));
        }

        StoreDecimal(target, DecimalValue.Unscaled(value), value.Scale, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AppendInteger<T>(NativeType own, T value)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref ColumnTarget target = ref Next();
        if (target.Id == own)
        {
            Unsafe.WriteUnaligned(target.Data + ((nint)_row * sizeof(T)), value);
            return;
        }

        StoreInteger(target, value);
    }

    private void StoreInteger<T>(in ColumnTarget target, T value)
        where T : unmanaged, IBinaryInteger<T>
    {
        switch (target.Id)
        {
            case NativeType.TinyInt: StoreNarrowed<sbyte, T>(target, value); break;
            case NativeType.SmallInt: StoreNarrowed<short, T>(target, value); break;
            case NativeType.Integer: StoreNarrowed<int, T>(target, value); break;
            case NativeType.BigInt: StoreNarrowed<long, T>(target, value); break;
            case NativeType.HugeInt: StoreNarrowed<Int128, T>(target, value); break;
            case NativeType.UTinyInt: StoreNarrowed<byte, T>(target, value); break;
            case NativeType.USmallInt: StoreNarrowed<ushort, T>(target, value); break;
            case NativeType.UInteger: StoreNarrowed<uint, T>(target, value); break;
            case NativeType.UBigInt: StoreNarrowed<ulong, T>(target, value); break;
            case NativeType.UHugeInt: StoreNarrowed<UInt128, T>(target, value); break;
            case NativeType.Double: ((double*)target.Data)[_row] = double.CreateChecked(value); break;
            case NativeType.Decimal when IntegerValue.TryNarrow(value, out Int128 wide): StoreDecimal(target, wide, 0, value); break;
            default: ThrowType(target, typeof(T)); break;
        }
    }

    private void StoreNarrowed<TTo, TFrom>(in ColumnTarget target, TFrom value)
        where TTo : unmanaged, IBinaryInteger<TTo>
        where TFrom : unmanaged, IBinaryInteger<TFrom>
    {
        if (!IntegerValue.TryNarrow(value, out TTo narrowed))
        {
            ThrowDoesNotFit(target, value);
        }

        Unsafe.WriteUnaligned(target.Data + ((nint)_row * sizeof(TTo)), narrowed);
    }

    private void StoreDecimal<T>(in ColumnTarget target, Int128 unscaled, int scale, T value)
        where T : IFormattable
    {
        if (!DecimalValue.TryRescale(unscaled, scale, target.Type.Scale, target.Type.Width, out Int128 stored))
        {
            ThrowDoesNotFit(target, value);
        }

        switch (target.Type.Storage)
        {
            case NativeType.SmallInt: ((short*)target.Data)[_row] = (short)stored; break;
            case NativeType.Integer: ((int*)target.Data)[_row] = (int)stored; break;
            case NativeType.BigInt: ((long*)target.Data)[_row] = (long)stored; break;
            default: Unsafe.WriteUnaligned(target.Data + ((nint)_row * sizeof(Int128)), stored); break;
        }
    }

    private void ThrowDoesNotFit<T>(in ColumnTarget target, T value)
        where T : IFormattable => ThrowValue(target, DuckDbErrorKind.Conversion, $"[{value.ToString(null, CultureInfo.InvariantCulture)}] doesn't fit in it");
}
