using System.Runtime.InteropServices;

namespace Evaluation.DuckDb.Appending;

/// <summary>Memory outside .NET's heap for the long texts of a chunk, all given up at once when the chunk is sent.</summary>
internal sealed unsafe class TextArena : SafeHandle
{
    private const int BlockSize = 1 << 18;
    private readonly List<(nint Address, int Size)> blocks = [];
    private int current;
    private int used;

    public TextArena()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => false;

    /// <summary>Bytes of the texts kept since the last <see cref="Clear"/>.</summary>
    public long Kept { get; private set; }

    /// <summary>Room for that many bytes, kept only as far as <see cref="Keep"/> then says.</summary>
    public byte* Reserve(int size)
    {
        if (current >= blocks.Count || used + size > blocks[current].Size)
        {
            MoveToBlock(size);
        }

        return (byte*)blocks[current].Address + used;
    }

    public void Keep(int size)
    {
        used += size;
        Kept += size;
    }

    public void Clear()
    {
        current = 0;
        used = 0;
        Kept = 0;
    }

    protected override bool ReleaseHandle()
    {
        foreach ((nint address, _) in blocks)
        {
            NativeMemory.Free((void*)address);
        }

        blocks.Clear();
        return true;
    }

    private void MoveToBlock(int size)
    {
        current += current < blocks.Count ? 1 : 0;
        used = 0;
        while (current < blocks.Count && blocks[current].Size < size)
        {
            current++;
        }

        if (current >= blocks.Count)
        {
            int length = Math.Max(size, BlockSize);
            blocks.Add(((nint)NativeMemory.Alloc((nuint)length), length));
            current = blocks.Count - 1;
        }
    }
}
