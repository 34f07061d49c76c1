using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Pipes;

namespace Evaluation.Worker.Tests.Hosting;

/// <summary>
/// A process that does commands of the program one after the other (<see cref="StartupHook"/>): most of the time of a short command is that of a
/// process that starts and compiles. It ends with this one at the latest.
/// </summary>
internal sealed class ProgramHost : IDisposable
{
    private static readonly ConcurrentBag<ProgramHost> Idle = [];
    private readonly Process _process;
    private readonly BinaryWriter _asked;
    private readonly BinaryReader _told;

    private ProgramHost()
    {
        string name = $"evaluation-{Guid.NewGuid():N}";
        NamedPipeServerStream pipe = new(name);
        ProcessStartInfo start = new(EvaluationProcess.Program, [name]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(ProgramHost).Assembly.Location;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, said) => Console.Error.WriteLine(said.Data ?? string.Empty);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        if (!pipe.WaitForConnectionAsync().Wait(TimeSpan.FromMinutes(1)))
        {
            throw new InvalidOperationException("The program did not start as a host.");
        }

        _asked = new BinaryWriter(pipe);
        _told = new BinaryReader(pipe);
    }

    /// <summary>Runs a command to its end, in this process's environment and these variables.</summary>
    internal static EvaluationProcess Run(string folder, IReadOnlyDictionary<string, string> variables, string typed, IEnumerable<string> arguments)
    {
        Dictionary<string, string> environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(pair => (string)pair.Key, pair => (string)pair.Value!);
        foreach ((string name, string value) in variables)
        {
            environment[name] = value;
        }

        ProgramHost host = Idle.TryTake(out ProgramHost? idle) ? idle : new ProgramHost();
        try
        {
            EvaluationProcess ended = host.Do(new HostedCommand(folder, environment, typed, [.. arguments]));
            Idle.Add(host);
            return ended;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        _asked.Dispose();
        _told.Dispose();
        _process.Dispose();
    }

    private EvaluationProcess Do(HostedCommand command)
    {
        command.Write(_asked);
        return new EvaluationProcess(_told.ReadInt32(), _told.ReadString(), _told.ReadString());
    }
}
