using System.Collections.Concurrent;

namespace Evaluation.Etl.Deliveries;

/// <summary>
/// Work on a stream of bytes done on a thread of its own, behind a few bounded buffers: the one who writes is only held up when the work
/// can't follow. What fails there is thrown to the one who writes.
/// </summary>
internal sealed class SideThread : IDisposable
{
    private const int BlockSize = 1 << 18;
    private const int Blocks = 8;
    private readonly BlockingCollection<ArraySegment<byte>> _full = new(Blocks);
    private readonly ConcurrentBag<byte[]> _empty = [];
    private readonly Thread _thread;
    private byte[] _block = new byte[BlockSize];
    private int _length;
    private Exception? _failure;
    private bool _disposed;

    /// <summary>Starts the work.</summary>
    /// <param name="name">Name of the thread.</param>
    /// <param name="work">Takes the blocks in order; each is valid until the next.</param>
    public SideThread(string name, Action<IEnumerable<ArraySegment<byte>>> work)
    {
        _thread = new Thread(() => Run(work)) { IsBackground = true, Name = name };
        _thread.Start();
    }

    /// <summary>Adds bytes.</summary>
    /// <exception cref="IOException">The work has failed.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > BlockSize - _length)
        {
            int part = BlockSize - _length;
            bytes[..part].CopyTo(_block.AsSpan(_length));
            bytes = bytes[part..];
            _length = BlockSize;
            HandOver();
        }
        bytes.CopyTo(_block.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Ends the bytes and waits for the end of the work.</summary>
    /// <exception cref="IOException">The work has failed.</exception>
    public void Complete()
    {
        HandOver();
        Join();
        ThrowIfFailed();
    }

    /// <summary>Stops, whatever was done.</summary>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            Join();
            _full.Dispose();
        }
    }

    private void HandOver()
    {
        ThrowIfFailed();
        _full.Add(new ArraySegment<byte>(_block, 0, _length));
        _block = _empty.TryTake(out byte[]? used) ? used : new byte[BlockSize];
        _length = 0;
    }

    private void ThrowIfFailed()
    {
        if (_failure is not null)
        {
            throw new IOException($"{_thread.Name} failed: {_failure.Message}", _failure);
        }
    }

    private void Join()
    {
        _full.CompleteAdding();
        _thread.Join();
    }

    private void Run(Action<IEnumerable<ArraySegment<byte>>> work)
    {
        try
        {
            work(Taken());
        }
#pragma warning disable CA1031 // Carried to the thread that writes, which throws it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _failure = failure;
            while (_full.TryTake(out _, Timeout.Infinite))
            {
                // Lets the writer go on to where it looks.
            }
        }
    }

    private IEnumerable<ArraySegment<byte>> Taken()
    {
        foreach (ArraySegment<byte> block in _full.GetConsumingEnumerable())
        {
            yield return block;
            _empty.Add(block.Array!);
        }
    }
}
