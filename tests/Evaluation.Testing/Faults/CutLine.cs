using System.Net;
using System.Net.Sockets;

namespace Evaluation.Testing.Faults;

/// <summary>The line to a server, for a test to cut: it listens on this machine and passes on what it hears, both ways.</summary>
public sealed class CutLine : IDisposable
{
    private readonly string _host;
    private readonly int _port;
    private readonly Lock _lock = new();
    private readonly List<Socket> _sockets = [];
    private TcpListener? _listener;
    private long _left = long.MaxValue;

    /// <summary>A line to this server.</summary>
    public CutLine(string host, int port)
    {
        (_host, _port) = (host, port);
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        Port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        Mend();
    }

    /// <summary>The port on 127.0.0.1 where it listens.</summary>
    public int Port { get; }

    /// <summary>Lets so many more bytes through to the server, then cuts what is connected; a connection made afterwards is not touched.</summary>
    public void CutAfter(long bytes) => Interlocked.Exchange(ref _left, bytes);

    /// <summary>Cuts what is connected.</summary>
    public void Cut()
    {
        lock (_lock)
        {
            foreach (Socket socket in _sockets)
            {
                socket.Close(0);
            }

            _sockets.Clear();
        }
    }

    /// <summary>Cuts what is connected and answers nobody until <see cref="Mend"/>: what a server that stopped looks like.</summary>
    public void Stop()
    {
        _listener?.Dispose();
        _listener = null;
        Cut();
    }

    /// <summary>Listens again.</summary>
    public void Mend()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        TcpListener listener = _listener;
        new Thread(() => Accept(listener)) { IsBackground = true }.Start();
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private void Accept(TcpListener listener)
    {
        try
        {
            while (true)
            {
                Connect(listener.AcceptSocket());
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // Nobody listens any more.
        }
    }

    // A caller that can't be put through is hung up on; the next one is still heard.
    private void Connect(Socket client)
    {
        Socket server = new(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            server.Connect(_host, _port);
            client.NoDelay = server.NoDelay = true;
        }
        catch (SocketException)
        {
            client.Close(0);
            server.Close(0);
            return;
        }

        lock (_lock)
        {
            _sockets.AddRange([client, server]);
        }

        new Thread(() => Pass(client, server, counted: true)) { IsBackground = true }.Start();
        new Thread(() => Pass(server, client, counted: false)) { IsBackground = true }.Start();
    }

    private void Pass(Socket from, Socket to, bool counted)
    {
        byte[] buffer = new byte[1 << 14];
        try
        {
            while (from.Receive(buffer) is int read and > 0)
            {
                if (counted && Interlocked.Add(ref _left, -read) < 0)
                {
                    Interlocked.Exchange(ref _left, long.MaxValue);
                    Cut();
                    return;
                }

                to.Send(buffer.AsSpan(0, read));
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The other side is gone.
        }
    }
}
