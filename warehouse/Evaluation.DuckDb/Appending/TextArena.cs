using System.Runtime.InteropServices;

namespace Evaluation.DuckDb.Appending;

/// <summary>Memory outside .NET's heap for the long texts of a chunk, all given up at once when the chunk is sent.</summary>
internal sealed unsafe class TextArena : SafeHandle
{
    private const int BlockSize = 1 << 18;
    private readonly List<(nint Address, int Size)> _blocks = [];
    private int _current;
    private int _used;

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
        if (_current >= _blocks.Count || _used + size > _blocks[_current].Size)
        {
            MoveToBlock(size);
        }

        return (byte*)_blocks[_current].Address + _used;
    }

    public void Keep(int size)
    {
        _used += size;
        Kept += size;
    }

    public void Clear()
    {
        _current = 0;
        _used = 0;
        Kept = 0;
    }

    protected override bool ReleaseHandle()
    {
        foreach ((nint address, _) in _blocks)
        {
            NativeMemory.Free((void*)address);
        }

        _blocks.Clear();
        return true;
    }

    private void MoveToBlock(int size)
    {
        _current += _current < _blocks.Count ? 1 : 0;
        _used = 0;
        while (_current < _blocks.Count && _blocks[_current].Size < size)
        {
            _current++;
        }

        if (_current >= _blocks.Count)
        {
            int length = Math.Max(size, BlockSize);
            _blocks.Add(((nint)NativeMemory.Alloc((nuint)length), length));
            _current = _blocks.Count - 1;
        }
    }
}
