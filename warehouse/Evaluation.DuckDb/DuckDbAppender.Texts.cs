using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Evaluation.DuckDb.Appending;
using Evaluation.DuckDb.Native;
using Evaluation.DuckDb.Values;

namespace Evaluation.DuckDb;

/// <summary>This part: nulls, texts, bytes and UUIDs. A text is never quoted in an error, since it may name a person.</summary>
public sealed unsafe partial class DuckDbAppender
{
    /// <summary>Appends a null.</summary>
    public void AppendNull()
    {
        ref ColumnTarget target = ref Next();
        if (!target.IsNullable)
        {
            ThrowValue(target, DuckDbErrorKind.Constraint, "it takes no null");
        }

        target.SetNull(_row);
    }

    /// <summary>Appends a text, or a value of an enum by its text.</summary>
    /// <param name="value">The text; null for a null.</param>
    public void Append(string? value)
    {
        if (value is null)
        {
            AppendNull();
            return;
        }

        Append(value.AsSpan());
    }

    /// <summary>Appends a text, or a value of an enum by its text. Half of a surrogate pair becomes U+FFFD.</summary>
    /// <param name="value">The text.</param>
    public void Append(ReadOnlySpan<char> value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id != NativeType.Varchar)
        {
            AppendLabel(target, value);
            return;
        }

        int room = checked(value.Length * 3);
        byte* bytes = _texts.Reserve(room);
        Store(target, bytes, Encoding.UTF8.GetBytes(value, new Span<byte>(bytes, room)));
    }

    /// <summary>Appends bytes to a blob column, or a text encoded in UTF-8 to a text column.</summary>
    /// <param name="value">The bytes; checked where they are a text.</param>
    public void Append(ReadOnlySpan<byte> value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id == NativeType.Varchar)
        {
            RequireUtf8(target, value);
        }
        else if (target.Id != NativeType.Blob)
        {
            ThrowType(target, typeof(byte[]));
        }

        byte* bytes = _texts.Reserve(value.Length);
        value.CopyTo(new Span<byte>(bytes, value.Length));
        Store(target, bytes, value.Length);
    }

    /// <summary>Appends bytes to a blob column, or a text encoded in UTF-8 to a text column.</summary>
    /// <param name="value">The bytes; null for a null.</param>
    public void Append(byte[]? value)
    {
        if (value is null)
        {
            AppendNull();
            return;
        }

        Append(value.AsSpan());
    }

    /// <summary>Appends a UUID.</summary>
    /// <param name="value">The value.</param>
    public void Append(Guid value)
    {
        ref ColumnTarget target = ref Next();
        if (target.Id != NativeType.Uuid)
        {
            ThrowType(target, typeof(Guid));
        }

        Unsafe.WriteUnaligned(target.Data + ((nint)_row * sizeof(UInt128)), UuidValue.ToVector(value));
    }

    /// <summary>A text of up to 12 bytes lies in the vector itself: only longer ones keep their place in the arena.</summary>
    private void Store(in ColumnTarget target, byte* bytes, int length)
    {
        ((NativeString*)target.Data)[_row] = NativeString.Over(bytes, length);
        if (length > NativeString.InlineCapacity)
        {
            _texts.Keep(length);
        }
    }

    private void RequireUtf8(in ColumnTarget target, ReadOnlySpan<byte> value)
    {
        if (!Utf8.IsValid(value))
        {
            ThrowValue(target, DuckDbErrorKind.Conversion, $"the {value.Length} bytes are not a text in UTF-8");
        }
    }

    private void AppendLabel(in ColumnTarget target, ReadOnlySpan<char> value)
    {
        if (target.Labels is null)
        {
            ThrowType(target, typeof(string));
        }

        if (!target.Labels.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(value, out int place))
        {
            ThrowUnknownLabel(target, value.Length);
        }

        switch (target.Type.Storage)
        {
            case NativeType.UTinyInt: target.Data[_row] = (byte)place; break;
            case NativeType.USmallInt: ((ushort*)target.Data)[_row] = (ushort)place; break;
            default: ((uint*)target.Data)[_row] = (uint)place; break;
        }
    }

    [DoesNotReturn]
    private void ThrowUnknownLabel(in ColumnTarget target, int length) =>
        ThrowValue(target, DuckDbErrorKind.Conversion, $"[•••, {length} characters] is none of its values");
}
