using System.Net;
using System.Net.Sockets;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>Something that takes connections and never says a word.</summary>
internal sealed class SilentHost : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SilentHost() => _listener.Start();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose() => _listener.Dispose();
}
