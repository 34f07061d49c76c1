namespace Evaluation.Warehouse.Dialects.Appending;

/// <summary>This part: values into their columns. An integer goes into any number column that holds it.</summary>
internal abstract partial class CheckedRowAppender
{
    /// <inheritdoc/>
    public sealed override void AppendNull()
    {
        ref readonly AppendTarget target = ref Next();
        if (!target.IsNullable)
        {
            ThrowValue(target, "it takes no null");
        }

        PutNull();
    }

    /// <inheritdoc/>
    public sealed override void Append(short value)
    {
        ref readonly AppendTarget target = ref Next();
        if (target.Type == AppendType.SmallInt)
        {
            PutSmallInt(value);
            return;
        }

        AppendInteger(target, value, typeof(short));
    }

    /// <inheritdoc/>
    public sealed override void Append(int value)
    {
        ref readonly AppendTarget target = ref Next();
        if (target.Type == AppendType.Int)
        {
            PutInt(value);
            return;
        }

        AppendInteger(target, value, typeof(int));
    }

    /// <inheritdoc/>
    public sealed override void Append(long value)
    {
        ref readonly AppendTarget target = ref Next();
        if (target.Type == AppendType.BigInt)
        {
            PutBigInt(value);
            return;
        }

        AppendInteger(target, value, typeof(long));
    }

    /// <inheritdoc/>
    public sealed override void Append(decimal value)
    {
        ref readonly AppendTarget target = ref Next();
        if (target.Type != AppendType.Decimal)
        {
            ThrowType(target, typeof(decimal));
        }

        AppendDecimal(target, value);
    }

    /// <inheritdoc/>
    public sealed override void Append(string? value)
    {
        if (value is null)
        {
            AppendNull();
            return;
        }

        ref readonly AppendTarget target = ref Next();
        if (target.Type != AppendType.Text)
        {
            ThrowType(target, typeof(string));
        }

        if (value.Length > target.Size)
        {
            ThrowValue(target, AppendTarget.TooLong(value));
        }

        PutText(value);
    }

    /// <inheritdoc/>
    public sealed override void Append(DateOnly value)
    {
        ref readonly AppendTarget target = ref Next();
        if (target.Type != AppendType.Date)
        {
            ThrowType(target, typeof(DateOnly));
        }

        PutDate(value);
    }

    /// <inheritdoc/>
    public sealed override void Append(DateTime value)
    {
        ref readonly AppendTarget target = ref Next();
        if (target.Type != AppendType.Timestamp)
        {
            ThrowType(target, typeof(DateTime));
        }

        PutTimestamp(value);
    }

    private void AppendInteger(in AppendTarget target, long value, Type given)
    {
        switch (target.Type)
        {
            case AppendType.SmallInt when value == (short)value: PutSmallInt((short)value); break;
            case AppendType.Int when value == (int)value: PutInt((int)value); break;
            case AppendType.BigInt: PutBigInt(value); break;
            case AppendType.Decimal: AppendDecimal(target, value); break;
            case AppendType.SmallInt or AppendType.Int: ThrowDoesNotFit(target, value); break;
            default: ThrowType(target, given); break;
        }
    }

    private void AppendDecimal(in AppendTarget target, decimal value)
    {
        if (!target.Holds(value))
        {
            ThrowDoesNotFit(target, value);
        }

        PutDecimal(value, target.Scale);
    }
}
