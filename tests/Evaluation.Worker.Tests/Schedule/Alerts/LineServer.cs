using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Evaluation.Worker.Tests.Schedule.Alerts;

/// <summary>A server of our own on the loopback that speaks by lines: enough of SMTP or HTTP to hear what is sent.</summary>
internal sealed class LineServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<StreamReader, StreamWriter, ConcurrentQueue<string>, Task> _talk;

    public LineServer(Func<StreamReader, StreamWriter, ConcurrentQueue<string>, Task> talk)
    {
        _talk = talk;
        _listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Every line heard so far: the caller may go on speaking (its QUIT) while a test reads them.</summary>
    public ConcurrentQueue<string> Heard { get; } = [];

    /// <summary>Takes mails.</summary>
    public static async Task Smtp(StreamReader reader, StreamWriter writer, ConcurrentQueue<string> heard)
    {
        await writer.WriteAsync("220 ici\r\n");
        while (await reader.ReadLineAsync() is { } line)
        {
            heard.Enqueue(line);
            if (line == "DATA")
            {
                await writer.WriteAsync("354 oui\r\n");
                while (await reader.ReadLineAsync() is { } text && text != ".")
                {
                    heard.Enqueue(text);
                }
            }

            await writer.WriteAsync(line == "QUIT" ? "221 adieu\r\n" : "250 bien\r\n");
        }
    }

    /// <summary>Takes no mail: says this to whoever names a receiver.</summary>
    public static Func<StreamReader, StreamWriter, ConcurrentQueue<string>, Task> Refusing(string answer) => async (reader, writer, heard) =>
    {
        await writer.WriteAsync("220 ici\r\n");
        while (await reader.ReadLineAsync() is { } line)
        {
            heard.Enqueue(line);
            await writer.WriteAsync(line == "QUIT" ? "221 adieu\r\n" : line.StartsWith("RCPT", StringComparison.Ordinal) ? $"{answer}\r\n" : "250 bien\r\n");
        }
    };

    /// <summary>Answers a request with each of these in turn, one connection each.</summary>
    public static Func<StreamReader, StreamWriter, ConcurrentQueue<string>, Task> Http(params string[] statuses)
    {
        int asked = 0;
        return async (reader, writer, heard) =>
        {
            int length = 0;
            while (await reader.ReadLineAsync() is { Length: > 0 } line)
            {
                heard.Enqueue(line);
                length = line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase) ? int.Parse(line[16..], System.Globalization.CultureInfo.InvariantCulture) : length;
            }

            StringBuilder body = new();
            while (Encoding.UTF8.GetByteCount(body.ToString()) < length)
            {
                body.Append((char)reader.Read());
            }

            heard.Enqueue(body.ToString());
            await writer.WriteAsync($"HTTP/1.1 {statuses[Math.Min(asked++, statuses.Length - 1)]}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        };
    }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync();
                using StreamReader reader = new(client.GetStream());
                await using StreamWriter writer = new(client.GetStream()) { AutoFlush = true };
                await _talk(reader, writer, Heard);
            }
        }
        catch (Exception end) when (end is SocketException or IOException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
